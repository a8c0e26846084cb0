package fi.polku.deal.handover.application;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.handover.domain.DealHandover;
import fi.polku.deal.handover.domain.Handover;
import fi.polku.deal.handover.domain.HandoverBook;
import fi.polku.deal.handover.domain.HandoverEvent;
import fi.polku.deal.handover.domain.HandoverPackage;
import fi.polku.deal.handover.domain.HandoverRefused;
import fi.polku.deal.handover.domain.SoldDeal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Carries out commands on the handovers of won deals. */
@Component
public class HandoverCommandHandler {

    private final HandoverBook book;
    private final HandoverDesk desk;
    private final HandoverReferences references;
    private final Clock clock;
    private final ZoneId zone;

    HandoverCommandHandler(
            HandoverBook book, HandoverDesk desk, HandoverReferences references, Clock clock, ZoneId zone) {
        this.book = book;
        this.desk = desk;
        this.references = references;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command.
     *
     * @return the handover at its deal's version
     * @throws HandoverRefused when the handover says no
     */
    public Standing<HandoverView> handle(HandoverCommand command) {
        HandoverCommand.Target target = command.target();
        Moment when = new Moment(clock.instant(), zone).when(target.occurredAt());
        return desk.shown(book.change(target.deal(), target.expectedVersion(), decision(command, when))
                .standing());
    }

    private Function<DealHandover, Change<Handover, HandoverEvent>> decision(HandoverCommand command, Moment when) {
        return switch (command) {
            case HandoverCommand.Prepare(var target, var contents) -> {
                HandoverPackage told = references.packed(target.deal(), contents);
                yield on((handover, deal) -> handover.prepare(told, deal, when));
            }
            case HandoverCommand.Offer _ -> on((handover, deal) -> handover.offer(deal, when));
            case HandoverCommand.Accept(var target, var person) -> {
                Stamp by = references.doer("by", person, target.occurredAt()).stamp();
                yield on((handover, deal) -> handover.accept(by, deal, when));
            }
            case HandoverCommand.GiveBack(var target, var lacking, var remark, var person) -> {
                Person by = references.doer("by", person, target.occurredAt());
                yield on((handover, deal) ->
                        handover.giveBack(lacking, remark, references.returner(by, handover, deal), deal, when));
            }
        };
    }

    private static Function<DealHandover, Change<Handover, HandoverEvent>> on(Decision decision) {
        return standing -> decision.of(standing.handover(), standing.deal());
    }

    @FunctionalInterface
    private interface Decision {

        Change<Handover, HandoverEvent> of(Handover handover, SoldDeal deal);
    }
}
