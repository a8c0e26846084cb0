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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal opened, closed or corrected: the whole of what its records say.
 *
 * @param history whether another system's records told the decision; {@code null} in events older than that
 */
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
        @Nullable Boolean history,
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
        Moment closed = event.on(closedOn, occurredAt);
        boolean won = "won".equals(outcome);
        if (isHistory(visits)) {
            return ofHistory(visits, closed, won);
        }
        if (known != null && known.wasDecided()) {
            return decidedOtherwise(visits, known, closed, won);
        }
        return won ? visits.enter(Stage.HANDOVER, closed, Boolean.TRUE.equals(overridden)) : visits.leave(closed, null);
    }

    /** A decision that was taken here is told otherwise: the day alone changes nothing, the outcome does. */
    private Visits decidedOtherwise(Visits visits, DealFact known, Moment closed, boolean won) {
        if (Objects.equals(outcome, known.outcome())) {
            return visits;
        }
        return won ? visits.endedIn(Stage.HANDOVER, closed) : visits.notEndedIn(Stage.HANDOVER, closed);
    }

    /** Older events do not say it: then what was imported and never moved here came decided. */
    private boolean isHistory(Visits visits) {
        return history == null ? system != null && visits.isOnlyBeginning() : history;
    }

    /** Decided elsewhere: nobody knows when it was in which stage unless it moved here, and nobody here hands it over. */
    private static Visits ofHistory(Visits visits, Moment closed, boolean won) {
        return visits.isOnlyBeginning() ? Visits.NONE : visits.leave(closed, won ? Stage.HANDOVER : null);
    }
}
