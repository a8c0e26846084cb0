package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a seller does with a deal on its way along the sales process. */
public record DealOnCourse(Deal deal) {

    /**
     * The seller says whether the qualified lead was worth it. A lead that is returned takes the deal with it: it is
     * withdrawn, neither won nor lost.
     *
     * @throws DealRefused.NoVerdictAsked when the deal was not opened for a qualified lead
     * @throws DealRefused.VerdictGiven when that was said before
     * @throws DealRefused.NotTheSeller when somebody else says it
     * @throws DealRefused.UnknownReason when it is returned for no reason of the process, or accepted for any
     * @throws fi.polku.deal.domain.Untimely when the lead was not qualified yet
     */
    public Change<Deal, DealEvent> judge(Verdict verdict, SalesProcess process) {
        deal.requireUndecided();
        QualifiedLead lead = deal.course().lead();
        if (lead == null) {
            throw new DealRefused.NoVerdictAsked();
        }
        if (lead.verdict() != null) {
            throw new DealRefused.VerdictGiven(lead.verdict());
        }
        if (!deal.details().isSoldBy(verdict.by())) {
            throw new DealRefused.NotTheSeller();
        }
        DealRules.checkReasonOf(verdict, process.reasons());
        deal.course().requireEntered(verdict.at());
        Deal judged = deal.with(deal.course().with(lead.judged(verdict)));
        LeadVerdictGiven given = LeadVerdictGiven.of(deal, lead, verdict);
        String reason = verdict.reason();
        return new Change<>(
                judged,
                verdict.returned() && reason != null
                        ? List.of(
                                given,
                                new DealWithdrawn(
                                        deal.id().value(), deal.details().leadId(), reason, verdict.at()))
                        : List.of(given));
    }

    /** Notes that the verdict is overdue, once; nothing happens when it is not, or when that was noted. */
    public Change<Deal, DealEvent> remind(Instant now) {
        QualifiedLead lead = deal.course().lead();
        if (lead == null || !lead.awaitsReminder() || !lead.verdictDueAt().isBefore(now) || !deal.isOpen()) {
            return Change.none(deal);
        }
        Deal reminded = deal.with(deal.course().with(lead.overdue()));
        return Change.of(
                reminded,
                new VerdictOverdue(
                        deal.id().value(),
                        deal.details().leadId(),
                        deal.details().seller(),
                        lead.verdictDueAt(),
                        now));
    }

    /**
     * Gives the deal to another seller; nothing happens when it is theirs already.
     *
     * @throws DealRefused when the deal is closed or withdrawn
     */
    public Change<Deal, DealEvent> assign(Stamp seller, Instant at) {
        deal.requireUndecided();
        return deal.details().isSoldBy(seller)
                ? Change.none(deal)
                : Change.of(
                        deal.with(deal.details().soldBy(seller)),
                        new DealAssigned(deal.id().value(), seller, at));
    }

    /**
     * Moves the deal to another stage; nothing happens when it is there already. On the way forward one stage after the
     * other, with all done that it asks for, or by a manager's leave; back at any time.
     *
     * @throws DealRefused.StageNotLeft when something is missing and no manager lets it pass
     * @throws DealRefused.NoSuchStage when sellers do not carry deals through that stage
     * @throws fi.polku.deal.domain.Untimely when the deal had not come to the stage that it leaves yet
     */
    public Change<Deal, DealEvent> move(StageMove move, Set<DoneAction> done, SalesProcess process, Moment moment) {
        deal.requireCarriedOn();
        if (!process.sellersStages().contains(move.to())) {
            throw new DealRefused.NoSuchStage(move.to(), process.sellersStages());
        }
        if (move.to().equals(deal.details().stage())) {
            return Change.none(deal);
        }
        deal.course().requireEntered(moment.at());
        Passage passage = StageGate.between(deal.details().stage(), move.to(), process, deal.done(done, process))
                .passage(deal.details().stage(), move.to(), move.overruling(), moment.at())
                .movedBy(move.by());
        Deal moved = deal.with(deal.details().in(move.to())).with(deal.course().passed(passage, process, moment));
        return Change.of(moved, DealStageEntered.of(deal.id(), passage));
    }

    /**
     * Has the deal follow a newer version of its sales process; nothing happens when it follows it already. It stays in
     * its stage, in which the limit and the actions of the newer version count, and what was done there is done.
     *
     * @throws DealRefused.UnacceptableVersion when the version is older, or has no such stage for open deals
     * @throws DealRefused when the deal is closed or withdrawn
     */
    public Change<Deal, DealEvent> follow(SalesProcess newer, Stamp by, Moment moment) {
        deal.requireUndecided();
        int followed = deal.course().version();
        int version = newer.ref().version();
        if (version == followed) {
            return Change.none(deal);
        }
        if (version < followed) {
            throw DealRefused.UnacceptableVersion.older(version, followed);
        }
        Stage stage = deal.details().stage();
        if (!newer.stagesUpToDecision().contains(stage)) {
            throw DealRefused.UnacceptableVersion.lacks(stage, newer);
        }
        Deal moved =
                deal.with(deal.course().following(newer, stage, deal.details().openedOn(), moment.zone()));
        return Change.of(
                moved,
                new ProcessVersionChanged(deal.id().value(), newer.ref().id(), followed, version, by, moment.at()));
    }

    /**
     * Says what comes next, or that nothing does; nothing happens when that was said.
     *
     * @throws DealRefused when the deal is closed or withdrawn
     */
    public Change<Deal, DealEvent> plan(@Nullable NextStep step, Instant at) {
        deal.requireUndecided();
        if (Objects.equals(step, deal.course().nextStep())) {
            return Change.none(deal);
        }
        Deal planned = deal.with(deal.course().with(step));
        return Change.of(planned, new NextStepSet(deal.id().value(), step == null ? null : step.dueOn(), at));
    }
}
