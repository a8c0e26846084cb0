package fi.polku.local.demo.company;

import java.util.List;

/** The company's people by what they do. */
public final class Staff {

    /** Under this name the demo is known to the services, so that figures of it and of an import can be told apart. */
    public static final String SYSTEM = "demo";

    private final List<Colleague> all;

    private Staff(List<Colleague> all) {
        this.all = all;
    }

    /** The people that come with the demo. */
    public static Staff ofTheDemo() {
        return new Staff(Rows.PEOPLE.as(Colleague.class));
    }

    public List<Colleague> all() {
        return all;
    }

    /** Those who book meetings, a partner's people among them. */
    public List<Colleague> bookers() {
        return having("booker");
    }

    /** Those who take care of leads that come by themselves. */
    public List<Colleague> leadHandlers() {
        return having("lead-handler");
    }

    /** Those who meet customers and sell nothing. */
    public List<Colleague> employees() {
        return having("employee");
    }

    /** Sellers of a region; its manager sells only when nobody else does. */
    public List<Colleague> sellers(String region) {
        return having("seller").stream()
                .filter(seller -> !seller.isA("sales-manager"))
                .filter(seller -> seller.region().equals(region))
                .toList();
    }

    /** Who receives what was sold there. */
    public Colleague deliveryOwner(String region) {
        return first("delivery-owner", region);
    }

    /** Who keeps the customers there. */
    public Colleague accountOwner(String region) {
        return first("account-owner", region);
    }

    /** Whom somebody reports to. */
    public Colleague managerOf(Colleague colleague) {
        return all.stream()
                .filter(other -> other.externalId().equals(colleague.manager()))
                .findFirst()
                .orElseThrow();
    }

    /** Where the company sells. */
    public List<String> regions() {
        return having("delivery-owner").stream().map(Colleague::region).toList();
    }

    private List<Colleague> having(String role) {
        return all.stream().filter(colleague -> colleague.isA(role)).toList();
    }

    private Colleague first(String role, String region) {
        return having(role).stream()
                .filter(colleague -> colleague.region().equals(region))
                .findFirst()
                .orElseThrow();
    }
}
