package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sells to a qualified lead: whoever was named; else, of those who sell in the wanted region, the one with the fewest
 * open deals (of several the first by name); else the same among all who sell; else nobody yet.
 */
@Component
class SellerChoice {

    private final KnownPeople people;
    private final Deals deals;

    SellerChoice(KnownPeople people, Deals deals) {
        this.people = people;
        this.deals = deals;
    }

    /** @throws IllegalStateException when somebody was named of whom nothing was heard yet: to be tried again */
    @Nullable
    Stamp sellerFor(QualifiedLeadTold lead) {
        if (lead.sellerId() != null) {
            return named(lead.sellerId());
        }
        UUID region = wantedRegion(lead);
        return leastBusy(region == null ? List.of() : people.sellers(region))
                .or(() -> leastBusy(people.sellers(null)))
                .orElse(null);
    }

    private Stamp named(UUID sellerId) {
        return people.find(sellerId)
                .orElseThrow(() -> new IllegalStateException("Nothing was heard of the seller " + sellerId + " yet"));
    }

    private static @Nullable UUID wantedRegion(QualifiedLeadTold lead) {
        return lead.regionId() != null
                ? lead.regionId()
                : Optional.ofNullable(lead.booker()).map(Stamp::regionId).orElse(null);
    }

    private Optional<Stamp> leastBusy(List<Person> sellers) {
        return sellers.stream()
                .map(seller -> new Load(seller, deals.openDealsOf(seller.stamp().personId())))
                .min(Comparator.comparingLong(Load::openDeals)
                        .thenComparing(
                                load -> Optional.ofNullable(load.seller.name()).orElse(""))
                        .thenComparing(load -> load.seller.stamp().personId()))
                .map(load -> load.seller.stamp());
    }

    private record Load(Person seller, long openDeals) {}
}
