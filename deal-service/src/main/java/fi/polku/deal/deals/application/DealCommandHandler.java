package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealEvent;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.Decision;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.deals.domain.Reopening;
import fi.polku.deal.deals.domain.SalesProcess;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                deals.change(
                        close.deal(),
                        close.expectedVersion(),
                        standing -> closed(close, standing, now.when(close.occurredAt())));
            case DealCommand.Reopen reopen -> {
                var reopening = new Reopening(reopen.reason(), references.person("by", reopen.by()));
                yield deals.change(
                        reopen.deal(),
                        reopen.expectedVersion(),
                        standing -> known(reopen, standing).reopen(reopening, process, now.when(reopen.occurredAt())));
            }
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
        Deal deal = known(close, standing);
        String currency = deal.details().currency();
        var decision = new Decision(
                closing(close, now.notBefore(deal.details().openedOn())),
                references.asOfNow(deal.details().customer()),
                close.reached(),
                close.lines() == null ? null : references.lines(close.lines(), currency),
                close.value() == null ? null : new Money(close.value(), currency),
                overruling(close.override()));
        return deal.close(decision, process, now);
    }

    private static Closing closing(DealCommand.Close close, Moment now) {
        String otherwise = close.override() == null ? Closing.OFFER_ACCEPTED : Closing.NOT_RECORDED;
        return new Closing(
                close.outcome(),
                close.reason() == null ? otherwise : close.reason(),
                close.closedOn() == null ? now.today() : close.closedOn(),
                close.competitor(),
                null);
    }

    private @Nullable Overruling overruling(DealCommand.@Nullable OverrideFacts override) {
        return override == null
                ? null
                : new Overruling(override.reason(), references.person("override.by", override.by()));
    }

    private static Deal known(DealCommand command, Optional<Deal> standing) {
        return standing.orElseThrow(() -> new DealRefused.NotOpened(command.deal()));
    }
}
