package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.ReasonList;
import fi.polku.lead.domain.Stamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people may do with a lead at a moment, and what comes of it.
 *
 * @param lead as it stands
 * @param when it is done; not before the lead began
 */
public record Pursuit(Lead lead, Moment when) {

    /** @throws fi.polku.lead.domain.Untimely when that is before the lead began */
    public Pursuit {
        when = lead.notBeforeItsBeginning(when);
    }

    /** Gives the lead to somebody; whose it is already, it stays. */
    public Change<Lead, LeadEvent> assign(Stamp owner) {
        require(LeadStatus.OPEN, LeadStatus.NURTURED);
        Stamp current = lead.owner();
        return current != null && current.isOf(owner)
                ? Change.none(lead)
                : Change.of(
                        lead.with(lead.details().with(owner)),
                        new PursuitEvent.LeadAssigned(lead.id().value(), owner, when.at()));
    }

    /** Notes that somebody tried to reach the prospect; on the day of a callback or later, that is kept by it. */
    public Change<Lead, LeadEvent> logContact(ContactMade contact) {
        require(LeadStatus.OPEN, LeadStatus.NURTURED);
        LocalDate kept = lead.calling().keptBy(contact.outcome(), when.today());
        var called = lead.calling().after(contact.outcome(), when.at(), kept != null);
        return Change.of(attended().with(called), PursuitEvent.ContactLogged.of(lead, contact, kept, when.at()));
    }

    /**
     * Promises to call the prospect on another day, in place of an earlier promise.
     *
     * @throws LeadRefused.DayPast when that day is over
     */
    public Change<Lead, LeadEvent> callLater(Callback callback, ReasonList reasons) {
        require(LeadStatus.OPEN);
        requireReason(callback.reason(), reasons);
        if (callback.dueOn().isBefore(when.today())) {
            throw new LeadRefused.DayPast("dueOn", callback.dueOn(), when.today());
        }
        return Change.of(
                attended().with(lead.calling().with(callback)),
                new PursuitEvent.CallbackSet(
                        lead.id().value(), callback.dueOn(), callback.reason(), callback.by(), when.at()));
    }

    /**
     * Books a meeting, in place of an earlier one.
     *
     * @throws LeadRefused.MeetingPast when it would have begun before
     */
    public Change<Lead, LeadEvent> book(Meeting wanted) {
        require(LeadStatus.OPEN);
        if (wanted.startsAt().isBefore(when.at())) {
            throw new LeadRefused.MeetingPast(wanted.startsAt(), when.at());
        }
        var meeting = wanted.after(lead.details().readiness().meeting(), when.at());
        var details =
                lead.details().with(lead.details().readiness().with(meeting)).inStage(LeadStage.BOOKING);
        return Change.of(
                attended().with(details),
                new PursuitEvent.MeetingBooked(
                        lead.id().value(),
                        meeting.id(),
                        meeting.startsAt(),
                        meeting.minutes(),
                        meeting.by(),
                        meeting.sellerId(),
                        when.at()));
    }

    /** Says of a criterion whether it holds, with the evidence, in place of what was said of it before. */
    public Change<Lead, LeadEvent> show(Criterion criterion, Evidence evidence) {
        return show(Map.of(criterion, evidence));
    }

    /** Says of each of these criteria whether it holds, in place of what was said of it before; what others say stays. */
    public Change<Lead, LeadEvent> show(Map<Criterion, Evidence> shown) {
        require(LeadStatus.OPEN);
        Readiness readiness = lead.details().readiness();
        for (var said : shown.entrySet()) {
            readiness = readiness.with(said.getKey(), said.getValue());
        }
        return Lead.corrected(lead.with(lead.details().with(readiness)), when.at());
    }

    /**
     * Hands the prospect to a seller.
     *
     * @param given by whom, and who or where the seller should be
     * @param accountClass the company's class, if it has one
     * @throws LeadRefused.NotReady naming all that is missing
     * @throws fi.polku.lead.domain.Untimely as for whatever else changes the status: when that changed later
     */
    public Change<Lead, LeadEvent> qualify(Course.Qualification given, @Nullable String accountClass) {
        requireToMove(LeadStatus.OPEN);
        List<Flaw> missing =
                lead.details().readiness().missing(lead.course().beganAnewAt().orElse(null));
        if (!missing.isEmpty()) {
            throw new LeadRefused.NotReady(missing);
        }
        var qualified = ended(LeadStatus.QUALIFIED, lead.course().qualified(given));
        return Change.of(qualified, PursuitEvent.LeadQualified.of(qualified, given, accountClass));
    }

    /** Ends the lead: it is none. */
    public Change<Lead, LeadEvent> disqualify(Course.Disqualification end, ReasonList reasons) {
        requireToMove(LeadStatus.OPEN, LeadStatus.NURTURED);
        requireReason(end.reason(), reasons);
        return Change.of(
                ended(LeadStatus.DISQUALIFIED, lead.course().disqualified(end)),
                new PursuitEvent.LeadDisqualified(lead.id().value(), end.reason(), end.by(), when.at()));
    }

    /**
     * Lets the lead rest until a day on which it is open again by itself.
     *
     * @throws LeadRefused.DayPast when that is not a later day
     */
    public Change<Lead, LeadEvent> nurture(Course.Nurturing rest, ReasonList reasons) {
        requireToMove(LeadStatus.OPEN, LeadStatus.NURTURED);
        if (rest.reason() != null) {
            requireReason(rest.reason(), reasons);
        }
        LocalDate tomorrow = when.today().plusDays(1);
        if (rest.until().isBefore(tomorrow)) {
            throw new LeadRefused.DayPast("until", rest.until(), tomorrow);
        }
        var resting = lead.with(lead.details().with(LeadStatus.NURTURED))
                .with(lead.course().nurtured(rest));
        return Change.of(
                resting.with(lead.calling().with((Callback) null)),
                new PursuitEvent.LeadNurtured(lead.id().value(), rest.until(), rest.reason(), rest.by(), when.at()));
    }

    /**
     * Opens a lead again that rests or was found to be none, as the only open one of its company or, where that is
     * allowed, beside others.
     */
    public Change<Lead, LeadEvent> reopen(Course.Reopening wanted, ClaimExtent extent) {
        requireToMove(LeadStatus.NURTURED, LeadStatus.DISQUALIFIED);
        var comeback = new Comeback(Comeback.Cause.BY_HAND, null, null, wanted.note(), wanted.by(), when.at());
        return reopened(lead.with(lead.origin().beside(wanted.allowDuplicate())), comeback, extent);
    }

    /** Opens a lead whose day has come; any other stays as it is. */
    public Change<Lead, LeadEvent> wake(ClaimExtent extent) {
        var rest = lead.course().nurturing();
        return lead.details().status() != LeadStatus.NURTURED
                        || rest == null
                        || when.today().isBefore(rest.until())
                ? Change.none(lead)
                : reopened(
                        lead,
                        new Comeback(Comeback.Cause.NURTURED_UNTIL, rest.reason(), null, null, null, when.at()),
                        extent);
    }

    /** Takes back what a seller returned, once for each deal. */
    public Change<Lead, LeadEvent> takeBack(UUID dealId, String reason, ClaimExtent extent) {
        if (lead.course().knowsReturnOf(dealId)) {
            return Change.none(lead);
        }
        require(LeadStatus.QUALIFIED);
        return reopened(
                lead,
                new Comeback(
                        Comeback.Cause.RETURNED,
                        reason,
                        dealId,
                        null,
                        null,
                        lead.doneBy(when).at()),
                extent);
    }

    /** Notes that the seller accepted the lead. */
    public Change<Lead, LeadEvent> noteAcceptance(UUID dealId) {
        var given = lead.course().qualification();
        return given == null || dealId.equals(given.acceptedAs())
                ? Change.none(lead)
                : Lead.corrected(lead.with(lead.course().qualified(given.accepted(dealId))), when.at());
    }

    /**
     * Ends the lead as part of another one.
     *
     * @throws LeadRefused.CannotMerge when that other is the lead itself, or has ended
     */
    public Change<Lead, LeadEvent> mergeInto(Lead other, Stamp by) {
        requireToMove(LeadStatus.OPEN, LeadStatus.NURTURED);
        if (other.id().equals(lead.id()) || !other.details().status().alive()) {
            throw new LeadRefused.CannotMerge(other);
        }
        // What was promised stays with it until the other lead takes it over.
        var ended = lead.with(lead.details().with(LeadStatus.MERGED).with(countingReadiness()))
                .with(lead.course().merged(other.id().value(), when.at()))
                .with(lead.origin().released());
        return Change.of(
                ended, new PursuitEvent.LeadMerged(lead.id().value(), other.id().value(), by, when.at()));
    }

    /**
     * Goes on, since it and others were merged into each other at the same time and none of them would be left; a lead
     * that is not part of that one any more stays as it is.
     */
    public Change<Lead, LeadEvent> outlive(UUID mergedInto, ClaimExtent extent) {
        return mergedInto.equals(lead.course().mergedInto())
                ? reopened(
                        lead,
                        new Comeback(
                                Comeback.Cause.MERGE_UNDONE,
                                null,
                                null,
                                null,
                                null,
                                lead.doneBy(when).at()),
                        extent)
                : Change.none(lead);
    }

    private static Change<Lead, LeadEvent> reopened(Lead resting, Comeback comeback, ClaimExtent extent) {
        var open = resting.with(resting.details().with(LeadStatus.OPEN))
                .with(resting.course().reopened(comeback))
                .with(resting.origin().claiming(extent, resting.details().accountId()));
        return Change.of(
                open,
                new PursuitEvent.LeadReopened(
                        resting.id().value(),
                        comeback.cause().code(),
                        comeback.reason(),
                        comeback.dealId(),
                        comeback.by(),
                        comeback.at()));
    }

    private Lead ended(LeadStatus status, Course course) {
        return lead.with(lead.details().with(status))
                .with(course)
                .with(lead.calling().with((Callback) null))
                .with(lead.origin().released());
    }

    /** Who rests need not be ready when the lead they are part of is open: as after any rest, that is found out anew. */
    private Readiness countingReadiness() {
        var readiness = lead.details().readiness();
        return lead.details().status() == LeadStatus.NURTURED ? readiness.since(when.at()) : readiness;
    }

    private Lead attended() {
        return lead.with(lead.course().attended());
    }

    private void requireToMove(LeadStatus... accepted) {
        require(accepted);
        when.notBeforeLastChange(lead.course().changedAt());
    }

    private void require(LeadStatus... accepted) {
        if (!List.of(accepted).contains(lead.details().status())) {
            throw new LeadRefused.WrongStatus(lead, Arrays.asList(accepted));
        }
    }

    private static void requireReason(String reason, ReasonList reasons) {
        reasons.flawOf(reason).ifPresent(flaw -> {
            throw new LeadRefused.UnknownReason(flaw);
        });
    }
}
