package fi.polku.analytics.intake;

import fi.polku.analytics.fact.ActivityFact;
import fi.polku.analytics.fact.Callback;
import fi.polku.analytics.fact.LeadCourse.Ending;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.Moment;
import fi.polku.analytics.fact.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of leads make of facts. */
final class LeadEvents {

    private LeadEvents() {}

    static List<Change> changes(Event event) {
        return switch (event.type()) {
            case "polku.lead.captured.v1", "polku.lead.corrected.v1" ->
                List.of(event.body(LeadState.class).change(event));
            case "polku.lead.assigned.v1" -> event.body(Assigned.class).changes(event);
            case "polku.lead.contact-logged.v1" -> event.body(Contact.class).changes(event);
            case "polku.lead.callback-set.v1" -> event.body(CallbackSet.class).changes(event);
            case "polku.lead.meeting-booked.v1" ->
                event.body(MeetingBooked.class).changes(event);
            case "polku.lead.qualified.v1" -> event.body(Qualified.class).changes(event);
            case "polku.lead.disqualified.v1" -> event.body(Ended.class).changes(event, "disqualified");
            case "polku.lead.nurtured.v1" -> event.body(Ended.class).changes(event, "nurtured");
            case "polku.lead.merged.v1" -> event.body(Ended.class).changes(event, "merged");
            case "polku.lead.reopened.v1" -> event.body(Ended.class).reopened(event);
            default -> List.of();
        };
    }

    private static List<Change> lead(Event event, UUID leadId, Change.Step<LeadFact> step) {
        return List.of(Change.of(LeadFact.class, leadId, event.version(), step));
    }

    /** The lead is in other hands. */
    private record Assigned(UUID leadId, Stamp owner) {

        private List<Change> changes(Event event) {
            return lead(event, leadId, lead -> lead.ownedBy(event.version(), owner));
        }
    }

    /** Somebody was in touch with a lead, or tried. */
    private record Contact(
            UUID leadId,
            UUID contactId,
            String channel,
            @Nullable String outcome,
            @Nullable Integer level,
            @Nullable Integer minutes,
            @Nullable Stamp by,
            @Nullable UUID accountId,
            @Nullable String accountClass,
            @Nullable LocalDate callbackDueOn,
            Instant occurredAt) {

        private List<Change> changes(Event event) {
            return List.of(Change.whole(new ActivityFact(
                    contactId,
                    event.version(),
                    leadId,
                    null,
                    accountId,
                    accountClass,
                    channel,
                    outcome,
                    level,
                    minutes,
                    null,
                    by,
                    callbackDueOn,
                    event.moment(occurredAt))));
        }
    }

    /** A day to call was promised. */
    private record CallbackSet(
            UUID leadId, LocalDate dueOn, @Nullable String reason, Instant occurredAt) {

        private List<Change> changes(Event event) {
            Callback callback = new Callback(dueOn, reason, event.moment(occurredAt), null);
            return lead(
                    event,
                    leadId,
                    lead -> lead.at(event.version(), lead.course().callingBack(callback)));
        }
    }

    /** A meeting was booked. */
    private record MeetingBooked(UUID leadId, @Nullable Instant startsAt, Stamp by, Instant occurredAt) {

        private List<Change> changes(Event event) {
            Moment at = event.moment(occurredAt);
            Moment begins = startsAt == null ? null : event.moment(startsAt);
            return lead(
                    event,
                    leadId,
                    lead -> lead.at(event.version(), lead.course().booked(at, begins, by)));
        }
    }

    /** The lead goes to a seller. */
    private record Qualified(
            UUID leadId, @Nullable UUID accountId, @Nullable Stamp booker, Instant occurredAt) {

        private List<Change> changes(Event event) {
            Moment at = event.moment(occurredAt);
            return lead(
                    event,
                    leadId,
                    lead -> lead.of(event.version(), accountId, lead.course().qualified(at, booker)));
        }
    }

    /** Work on a lead ended, for good or for now, or goes on. */
    private record Ended(
            UUID leadId,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable UUID intoLeadId,
            Instant occurredAt) {

        private List<Change> changes(Event event, String status) {
            Ending ending = new Ending(event.moment(occurredAt), reason, until, intoLeadId);
            return lead(
                    event,
                    leadId,
                    lead -> lead.at(event.version(), lead.course().ended(status, ending)));
        }

        private List<Change> reopened(Event event) {
            Moment at = event.moment(occurredAt);
            return lead(
                    event,
                    leadId,
                    lead -> lead.at(event.version(), lead.course().reopened(at, lead.stage())));
        }
    }
}
