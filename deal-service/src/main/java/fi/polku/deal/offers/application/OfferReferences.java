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
     * A manager as a stamp, who must be one as far as that is known.
     *
     * @throws OfferRefused.UnknownReference when nobody here knows them
     * @throws OfferRefused.NotAManager when their roles are known and this is none of them
     */
    Stamp manager(UUID id) {
        Person manager = people.person(id)
                .orElseThrow(() -> new OfferRefused.UnknownReference(List.of(
                        new Flaw("by", "\"%s\" is not known here".formatted(id), "somebody in the team directory"))));
        if (!manager.mayActAs(Person.SALES_MANAGER)) {
            throw new OfferRefused.NotAManager();
        }
        return manager.stamp();
    }

    private static Flaw unknown(String field, OfferCommand.Content.Item item) {
        return new Flaw(field, "\"%s\" is not known here".formatted(item.product()), "a product on the price list");
    }
}
