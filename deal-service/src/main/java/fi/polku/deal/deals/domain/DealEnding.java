package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.handover.domain.HandoverStatus;
import fi.polku.deal.process.domain.SalesProcess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a deal ends, and begins again. */
record DealEnding(Deal deal, SalesProcess process) {

    Change<Deal, DealEvent> close(Decision told, Set<DoneAction> done, Moment now) {
        deal.course().requireEntered(now.at());
        boolean win = told.closing().isWin();
        boolean unoffered = win && deal.offers().accepted().isEmpty();
        StageGate gate = StageGate.between(
                deal.details().stage(),
                win ? process.afterWin() : deal.details().stage(),
                process,
                deal.done(done, process));
        Decision decision = unoffered || !gate.isOpen() ? told.overruled() : told;
        DealDetails decided = sold(decision).decided(decision).asReachedIn(process);
        check(told, decided, unoffered, gate, now);
        Closing closing = decision.closing();
        var then = new Moment(deal.course().enteredAfter(now.on(closing.closedOn())), now.zone());
        Deal closed = passed(gate, decision, win, then).with(decided);
        return Change.of(closed, DealClosed.of(closed, closing, then.at()));
    }

    /** A manager's word lets a win pass that lacks an offer or something of the process, but nothing that cannot be true. */
    private void check(Decision told, DealDetails decided, boolean unoffered, StageGate gate, Moment now) {
        List<Flaw> flaws = new ArrayList<>(DealRules.of(process, now).flawsOf(told, decided));
        flaws.addAll(ClosingRules.flawsOf(told, deal.offers().accepted().isPresent(), process.reasons()));
        checkEnteredBefore(told.closing().closedOn(), now, flaws);
        boolean overruled = told.overruling() != null;
        List<Flaw> all = new ArrayList<>(overruled ? List.of() : gate.flaws());
        all.addAll(flaws);
        if (unoffered && !overruled) {
            throw new DealRefused.NoAcceptedOffer(all);
        }
        if (!gate.isOpen() && !overruled) {
            throw new DealRefused.StageNotLeft(deal.details().stage(), all);
        }
        if (!flaws.isEmpty()) {
            throw new DealRefused.UnacceptableClosing(flaws);
        }
    }

    /** Days before the opening are told of already. */
    private void checkEnteredBefore(LocalDate closedOn, Moment now, List<Flaw> flaws) {
        LocalDate openedOn = deal.details().openedOn();
        LocalDate enteredOn = deal.course().enteredOn(now.zone()).orElse(openedOn);
        if (closedOn.isBefore(enteredOn) && !closedOn.isBefore(openedOn)) {
            String message = "%s lies before the deal came to %s on %s"
                    .formatted(closedOn, deal.details().stage(), enteredOn);
            flaws.add(new Flaw("closedOn", message, enteredOn + " or later"));
        }
    }

    /** A won deal goes on to the next stage, and remembers what a manager let pass. */
    private Deal passed(StageGate gate, Decision decision, boolean win, Moment then) {
        if (!win) {
            return deal;
        }
        Passage passage = gate.passage(deal.details().stage(), process.afterWin(), decision.overruling(), then.at());
        return deal.with(deal.course().passed(passage, process, then));
    }

    /** The lines of the accepted offer where that is what a win sells. */
    private DealDetails sold(Decision decision) {
        return decision.closing().isWin()
                ? deal.offers()
                        .accepted()
                        .map(offer -> deal.details()
                                .selling(offer.latest().lines().stream()
                                        .map(Line::of)
                                        .toList()))
                        .orElse(deal.details())
                : deal.details();
    }

    Change<Deal, DealEvent> reopen(Reopening reopening, Moment now) {
        Closing closing = deal.details().closing();
        if (closing == null) {
            throw new DealRefused.NotClosed();
        }
        if (deal.handover().status() == HandoverStatus.ACCEPTED) {
            throw new DealRefused.HandedOver();
        }
        List<Flaw> flaws = new ArrayList<>();
        ClosingRules.checkListed("reason", reopening.reason(), process.reasons().reopened(), flaws);
        if (!flaws.isEmpty()) {
            throw new DealRefused.UnacceptableReopening(flaws.getFirst());
        }
        Instant at = now.notBefore(closing.closedOn()).at();
        deal.course().requireEntered(at);
        DealDetails before = deal.details().beforeDecisionIn(process);
        Deal open = deal.with(before)
                .with(deal.course().reopened(before.stage(), process, now))
                .with(deal.handover().withdrawn(at));
        return Change.of(
                open,
                new DealReopened(deal.id().value(), before.stage().code(), reopening.reason(), reopening.by(), at));
    }
}
