package fi.polku.deal.offers.application;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Money;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.offers.domain.OfferRefused;
import fi.polku.deal.offers.domain.Proposal;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.deal.products.domain.Products;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the products of an offer and who approves it, as they are now. */
@Component
class OfferReferences {

    private final Products products;
    private final KnownPeople people;

    OfferReferences(Products products, KnownPeople people) {
        this.products = products;
        this.people = people;
    }

    /**
     * What is to be offered, at the list prices of now.
     *
     * @throws OfferRefused.UnknownReference naming every product that is not known here
     */
    Proposal proposal(OfferCommand.Content content) {
        List<Flaw> unknown = new ArrayList<>();
        List<Proposal.Item> lines = new ArrayList<>();
        for (int i = 0; i < content.lines().size(); i++) {
            OfferCommand.Content.Item item = content.lines().get(i);
            Optional<Money> listPrice = products.listPrice(new ProductId(item.product()));
            listPrice.ifPresentOrElse(
                    price -> lines.add(
                            new Proposal.Item(item.product(), item.quantity(), price, item.discountPercent())),
                    () -> unknown.add(unknown("lines[%d].product".formatted(lines.size() + unknown.size()), item)));
        }
        if (!unknown.isEmpty()) {
            throw new OfferRefused.UnknownReference(unknown);
        }
        return new Proposal(lines, content.discountPercent(), content.validUntil());
    }

    /**
     * A manager of what this seller does, as a stamp. Sellers themselves the offers refuse, manager or not.
     *
     * @param sellerId who sells; {@code null} when nobody does
     * @throws OfferRefused.UnknownReference when nobody here knows them, or they left
     * @throws OfferRefused.NotAManager when they are neither a sales manager nor whom the seller reports to
     */
    Stamp manager(UUID id, @Nullable UUID sellerId) {
        Person manager = people.person(id)
                .filter(Person::active)
                .orElseThrow(() -> new OfferRefused.UnknownReference(List.of(new Flaw(
                        "by",
                        "\"%s\" is not known to work here".formatted(id),
                        "somebody in the team directory who works here"))));
        Stamp seller = sellerId == null ? null : people.find(sellerId).orElse(null);
        if (!id.equals(sellerId) && !manager.mayManage(seller)) {
            throw new OfferRefused.NotAManager(Person.whoManages(seller));
        }
        return manager.stamp();
    }

    private static Flaw unknown(String field, OfferCommand.Content.Item item) {
        return new Flaw(field, "\"%s\" is not known here".formatted(item.product()), "a product on the price list");
    }
}
