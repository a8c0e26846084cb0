package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.LeadCourse;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.Moment;
import fi.polku.analytics.fact.Stage;
import fi.polku.analytics.fact.Stamp;
import fi.polku.analytics.fact.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead captured or corrected: the whole of what its records say.
 *
 * @param capturedOn the day it was found; absent when nobody knows
 * @param capturedAt the same to the minute, where that is known
 */
record LeadState(
        UUID leadId,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String source,
        String stage,
        @Nullable String status,
        @Nullable UUID accountId,
        @Nullable Stamp owner,
        @Nullable List<LineState> lines,
        @Nullable LocalDate capturedOn,
        @Nullable Instant capturedAt,
        @Nullable UUID signalId,
        Instant occurredAt) {

    Change change(Event event) {
        return new Change(leadId, event.version(), before -> fact(event, before));
    }

    private LeadFact fact(Event event, @Nullable Fact before) {
        LeadFact known = before instanceof LeadFact lead ? lead : null;
        LeadCourse course = known == null ? LeadCourse.UNKNOWN : known.course();
        String stands = course.meetingBooked() ? Stage.BOOKING : stage;
        Moment captured = capturedAt == null ? null : event.moment(capturedAt);
        return new LeadFact(
                leadId,
                event.version(),
                system,
                externalId,
                source,
                stands,
                accountId,
                owner,
                LineState.lines(lines),
                capturedOn == null && captured != null ? captured.on() : capturedOn,
                signalId,
                course.said(status, captured, visits(event, course, stands, captured)));
    }

    /** The way goes on where it is known; it begins with the finding, when that is known. */
    private Visits visits(Event event, LeadCourse course, String stands, @Nullable Moment captured) {
        Visits visits = course.visits();
        if (!visits.isUnknown()) {
            return course.ended() == null && visits.all().getLast().left() == null
                    ? visits.enter(stands, event.moment(occurredAt), false)
                    : visits;
        }
        if (captured != null) {
            return visits.enter(stands, captured, false);
        }
        return capturedOn == null ? visits : visits.enter(stands, event.on(capturedOn, occurredAt), false);
    }
}
