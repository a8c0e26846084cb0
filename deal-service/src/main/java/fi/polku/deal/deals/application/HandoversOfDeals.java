package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.KnownDecisionMakers;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.handover.domain.DealHandover;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverBook;
import fi.polku.deal.handover.domain.HandoverEvent;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.SalesProcesses;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Handovers as parts of their deals, so that only what is won is handed over. */
@Component
class HandoversOfDeals implements HandoverBook {

    private final Deals deals;
    private final SalesProcesses processes;
    private final KnownDecisionMakers decisionMakers;

    HandoversOfDeals(Deals deals, SalesProcesses processes, KnownDecisionMakers decisionMakers) {
        this.deals = deals;
        this.processes = processes;
        this.decisionMakers = decisionMakers;
    }

    @Override
    public Optional<Standing<DealHandover>> of(UUID deal) {
        return deals.find(new DealId(deal)).map(standing -> standing.map(this::handingOver));
    }

    @Override
    public Decided<DealHandover> change(
            UUID deal,
            @Nullable Long expectedVersion,
            Function<DealHandover, Change<Handover, HandoverEvent>> decision) {
        var id = new DealId(deal);
        return deals.change(id, expectedVersion, standing -> {
                    Deal known = standing.orElseThrow(() -> new DealRefused.NotOpened(id));
                    return known.handOver(
                            handover -> decision.apply(handover.knowing(decisionMakers.countOn(id))), processOf(known));
                })
                .map(this::handingOver);
    }

    private DealHandover handingOver(Deal deal) {
        return deal.handingOver(processOf(deal)).knowing(decisionMakers.countOn(deal.id()));
    }

    private SalesProcess processOf(Deal deal) {
        return processes.version(deal.course().process());
    }
}
