package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.process.domain.SalesProcesses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which deals there are. */
@Component
public class DealList {

    private final Deals deals;
    private final Clock clock;
    private final ZoneId zone;

    private final SalesProcesses processes;

    DealList(Deals deals, SalesProcesses processes, Clock clock, ZoneId zone) {
        this.deals = deals;
        this.processes = processes;
        this.clock = clock;
        this.zone = zone;
    }

    /** The codes of the stages in which deals can be now. */
    public List<String> stages() {
        return processes.current().design().codes();
    }

    /** The day it is for the business. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The deal with this id. */
    public Optional<Standing<DealView>> find(DealId id) {
        return deals.find(id).map(standing -> standing.map(deal -> DealView.of(deal, today())));
    }

    /** Some deals that fit the filter in a stable order, after the given one. */
    public Portion<DealView> list(DealFilter filter, int limit, @Nullable String after) {
        LocalDate today = today();
        return deals.list(filter, limit, after).map(deal -> DealView.of(deal, today));
    }
}
