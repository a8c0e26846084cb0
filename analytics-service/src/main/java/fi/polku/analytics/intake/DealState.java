package fi.polku.analytics.intake;

import fi.polku.analytics.fact.DealCourse;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.Moment;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.ProcessRef;
import fi.polku.analytics.fact.Stage;
import fi.polku.analytics.fact.Stamp;
import fi.polku.analytics.fact.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal opened, closed or corrected: the whole of what its records say. */
record DealState(
        UUID dealId,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable UUID leadId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        @Nullable Stamp seller,
        @Nullable Stamp booker,
        @Nullable String source,
        String currency,
        @Nullable List<LineState> lines,
        @Nullable Money value,
        String stage,
        LocalDate openedOn,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String competitor,
        @Nullable LocalDate closedOn,
        @Nullable UUID signalId,
        @Nullable ProcessRef process,
        @Nullable Instant verdictDueAt,
        @Nullable Boolean overridden,
        Instant occurredAt) {

    Change change(Event event) {
        return new Change(dealId, event.version(), before -> fact(event, before));
    }

    private DealFact fact(Event event, @Nullable Fact before) {
        DealFact known = before instanceof DealFact deal ? deal : null;
        DealCourse course = known == null ? DealCourse.UNKNOWN : known.course();
        return new DealFact(
                dealId,
                event.version(),
                system,
                externalId,
                leadId,
                accountId,
                accountClass,
                seller,
                booker,
                source,
                currency,
                LineState.lines(lines),
                value,
                stage,
                openedOn,
                outcome,
                reason,
                competitor,
                closedOn,
                signalId,
                process,
                course.judged(course.verdict().due(verdictDueAt)).walked(visits(event, known, course.visits())));
    }

    private Visits visits(Event event, @Nullable DealFact known, Visits visits) {
        if (closedOn == null) {
            return known == null || visits.isUnknown()
                    ? visits.enter(stage, event.on(openedOn, occurredAt), false)
                    : visits.enter(stage, event.moment(occurredAt), false);
        }
        if (isHistory(visits)) {
            return Visits.NONE;
        }
        if (known != null && known.wasDecided()) {
            return visits;
        }
        Moment closed = event.on(closedOn, occurredAt);
        return "won".equals(outcome)
                ? visits.enter(Stage.HANDOVER, closed, Boolean.TRUE.equals(overridden))
                : visits.leave(closed, null);
    }

    /** Imported and decided without ever having moved here: nobody knows when it was in which stage. */
    private boolean isHistory(Visits visits) {
        return system != null && visits.isOnlyBeginning();
    }
}
