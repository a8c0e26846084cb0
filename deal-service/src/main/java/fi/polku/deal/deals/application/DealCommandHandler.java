package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealEvent;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.Decision;
import fi.polku.deal.deals.domain.SalesProcess;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out commands on deals. */
@Component
public class DealCommandHandler {

    private final Deals deals;
    private final DealReferences references;
    private final Clock clock;
    private final ZoneId zone;
    private final SalesProcess process = SalesProcess.eightStages();

    DealCommandHandler(Deals deals, DealReferences references, Clock clock, ZoneId zone) {
        this.deals = deals;
        this.references = references;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command.
     *
     * @throws DealRefused when the deal says no
     */
    public Decided<DealView> handle(DealCommand command) {
        Moment now = new Moment(clock.instant(), zone);
        return decided(command, now).map(DealView::of);
    }

    private Decided<Deal> decided(DealCommand command, Moment now) {
        return switch (command) {
            case DealCommand.Open open -> {
                DealDetails details = references.resolve(open.facts(), process, now);
                yield deals.change(open.deal(), null, standing -> opened(open, details, standing, now));
            }
            case DealCommand.Import row -> {
                DealDetails details = references.resolve(row.facts(), process, now);
                yield deals.change(row.deal(), null, standing -> imported(row, details, standing, now));
            }
            case DealCommand.Close close ->
                deals.change(close.deal(), close.expectedVersion(), standing -> closed(close, standing, now));
        };
    }

    private Change<Deal, DealEvent> opened(
            DealCommand.Open open, DealDetails details, Optional<Deal> standing, Moment now) {
        return standing.map(Change::<Deal, DealEvent>none)
                .orElseGet(() -> Deal.open(open.deal(), null, details, process, now));
    }

    private Change<Deal, DealEvent> imported(
            DealCommand.Import row, DealDetails details, Optional<Deal> standing, Moment now) {
        return standing.map(deal -> deal.correct(details, process, now))
                .orElseGet(() -> Deal.open(row.deal(), row.key(), details, process, now));
    }

    private Change<Deal, DealEvent> closed(DealCommand.Close close, Optional<Deal> standing, Moment now) {
        Deal deal = standing.orElseThrow(() -> new DealRefused.NotOpened(close.deal()));
        String currency = deal.details().currency();
        var decision = new Decision(
                new Closing(close.outcome(), close.reason(), close.closedOn() == null ? now.today() : close.closedOn()),
                references.asOfNow(deal.details().customer()),
                close.reached(),
                close.lines() == null ? null : references.lines(close.lines(), currency),
                close.value() == null ? null : new Money(close.value(), currency));
        return deal.close(decision, process, now);
    }
}
