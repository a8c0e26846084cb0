package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.offers.domain.DealOffers;
import fi.polku.deal.offers.domain.OfferBook;
import fi.polku.deal.offers.domain.OfferEvent;
import fi.polku.deal.offers.domain.Offers;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.SalesProcesses;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers as parts of their deals, so that an accepted offer and a won deal cannot disagree. */
@Component
class OffersOfDeals implements OfferBook {

    private final Deals deals;
    private final SalesProcesses processes;

    OffersOfDeals(Deals deals, SalesProcesses processes) {
        this.deals = deals;
        this.processes = processes;
    }

    @Override
    public Optional<Standing<DealOffers>> of(UUID deal) {
        return deals.find(new DealId(deal)).map(standing -> standing.map(this::offering));
    }

    @Override
    public Decided<DealOffers> change(
            UUID deal, @Nullable Long expectedVersion, Function<DealOffers, Change<Offers, OfferEvent>> decision) {
        var id = new DealId(deal);
        return deals.change(id, expectedVersion, standing -> {
                    Deal known = standing.orElseThrow(() -> new DealRefused.NotOpened(id));
                    return known.offer(decision, processOf(known));
                })
                .map(this::offering);
    }

    private DealOffers offering(Deal deal) {
        return deal.offering(processOf(deal));
    }

    private SalesProcess processOf(Deal deal) {
        return processes.version(deal.course().process());
    }
}
