package fi.polku.local.demo.player;

import fi.polku.local.demo.company.Product;
import fi.polku.local.demo.company.Prospect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one story is about at the moment: its latest signal, lead, deal, offer and purchase. */
final class Scene {

    private final Prospect prospect;
    private final Map<UUID, Long> leads = new HashMap<>();
    private final Map<UUID, Long> deals = new HashMap<>();
    private List<Product> products = List.of();
    private @Nullable UUID signal;
    private @Nullable UUID lead;
    private @Nullable UUID account;
    private @Nullable UUID deal;
    private @Nullable UUID offer;
    private boolean repeating;

    Scene(Prospect prospect) {
        this.prospect = prospect;
    }

    Prospect prospect() {
        return prospect;
    }

    /** What the lead, and then the offer, is about. */
    List<Product> products() {
        return products;
    }

    UUID signal() {
        return Objects.requireNonNull(signal);
    }

    UUID lead() {
        return Objects.requireNonNull(lead);
    }

    UUID account() {
        return Objects.requireNonNull(account);
    }

    UUID deal() {
        return Objects.requireNonNull(deal);
    }

    UUID offer() {
        return Objects.requireNonNull(offer);
    }

    /** All leads of the story with the versions that were seen last. */
    Map<UUID, Long> leads() {
        return leads;
    }

    /** All deals of the story with the versions that were seen last. */
    Map<UUID, Long> deals() {
        return deals;
    }

    /** Whether the latest step on the deal had been played before. */
    boolean isRepeating() {
        return repeating;
    }

    void isRepeating(boolean repeated) {
        repeating = repeated;
    }

    void signal(UUID signal) {
        this.signal = signal;
    }

    void lead(UUID lead, List<Product> products) {
        this.lead = lead;
        this.products = products;
    }

    void account(UUID account) {
        this.account = account;
    }

    void deal(UUID deal) {
        this.deal = deal;
    }

    void offer(UUID offer) {
        this.offer = offer;
    }

    void sawLead(long version) {
        leads.merge(lead(), version, Math::max);
    }

    void sawDeal(long version) {
        deals.merge(deal(), version, Math::max);
    }
}
