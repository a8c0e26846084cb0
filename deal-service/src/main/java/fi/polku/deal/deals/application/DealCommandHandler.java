package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealEvent;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.deals.domain.Decision;
import fi.polku.deal.deals.domain.DoneActions;
import fi.polku.deal.deals.domain.Overruling;
import fi.polku.deal.deals.domain.Reopening;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Money;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.SalesProcesses;
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
    private final SalesProcesses processes;
    private final DoneActions done;
    private final PeopleNamed people;

    DealCommandHandler(
            Deals deals,
            DealReferences references,
            SalesProcesses processes,
            DoneActions done,
            PeopleNamed people,
            Clock clock,
            ZoneId zone) {
        this.deals = deals;
        this.references = references;
        this.processes = processes;
        this.done = done;
        this.people = people;
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
        return decided(command, now).map(deal -> DealView.of(deal, now.today()));
    }

    private Decided<Deal> decided(DealCommand command, Moment now) {
        SalesProcess current = processes.current();
        return switch (command) {
            case DealCommand.Open open -> {
                Moment moment = now.when(open.occurredAt());
                DealDetails details = references.resolve(open.facts(), current, moment);
                Overruling overruling = people.overruling(open.override(), details);
                yield deals.change(
                        open.deal(),
                        null,
                        standing -> standing.map(Change::<Deal, DealEvent>none)
                                .orElseGet(() -> Deal.openByHand(open.deal(), details, overruling, current, moment)));
            }
            case DealCommand.Import row -> {
                DealDetails details = references.resolve(row.facts(), current, now);
                yield deals.change(
                        row.deal(),
                        null,
                        standing -> standing.map(deal -> deal.correct(details, processOf(deal), now))
                                .orElseGet(() -> Deal.open(row.deal(), row.key(), details, current, now)));
            }
            case DealCommand.Close close ->
                deals.change(
                        close.deal(), close.expectedVersion(), standing -> closed(close, known(close, standing), now));
            case DealCommand.Reopen reopen -> {
                var reopening = new Reopening(reopen.reason(), people.doer("by", reopen.by(), reopen.occurredAt()));
                yield deals.change(reopen.deal(), reopen.expectedVersion(), standing -> {
                    Deal deal = known(reopen, standing);
                    return reopened(deal, reopening, deal.course().momentOf(reopen.occurredAt(), now));
                });
            }
        };
    }

    private Change<Deal, DealEvent> closed(DealCommand.Close close, Deal deal, Moment now) {
        Moment moment = deal.course().momentOf(close.occurredAt(), now);
        String currency = deal.details().currency();
        var decision = new Decision(
                closing(close, moment.notBefore(deal.details().openedOn())),
                references.asOfNow(deal.details().customer()),
                close.lines() == null ? null : references.lines(close.lines(), currency),
                close.value() == null ? null : new Money(close.value(), currency),
                people.overruling(close.override(), deal.details()));
        return deal.close(decision, done.of(deal.id()), processOf(deal), moment);
    }

    private Change<Deal, DealEvent> reopened(Deal deal, Reopening reopening, Moment moment) {
        return deal.reopen(reopening, processOf(deal), moment);
    }

    private SalesProcess processOf(Deal deal) {
        return processes.version(deal.course().process());
    }

    private static Closing closing(DealCommand.Close close, Moment now) {
        String otherwise = close.override() == null ? Closing.OFFER_ACCEPTED : Closing.NOT_RECORDED;
        return new Closing(
                close.outcome(),
                close.reason() == null ? otherwise : close.reason(),
                close.closedOn() == null ? now.today() : close.closedOn(),
                close.competitor(),
                null,
                false);
    }

    private static Deal known(DealCommand command, Optional<Deal> standing) {
        return standing.orElseThrow(() -> new DealRefused.NotOpened(command.deal()));
    }
}
