package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal, open or decided, with everything that was stamped on it.
 *
 * @param system where the deal was imported from, with {@code externalId} as it is called there
 * @param leadId the lead it grew from: both are one opportunity; the lead itself need not exist
 * @param accountClass class of the account, as stamped on the deal
 * @param booker who brought it to the seller
 * @param value what the deal is worth in all; {@code null} when not known
 * @param stage the stage it stands in, or the furthest it reached when it is closed
 * @param outcome {@code won} or {@code lost}; {@code null} while open
 * @param competitor who got what we lost, where that is known
 * @param closedOn the day it was decided; {@code null} while open
 * @param signalId the signal it began with, if one of us raised it
 * @param process the sales process it follows; {@code null} for the one that is current
 * @param course what has become of it
 */
public record DealFact(
        UUID id,
        long version,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable UUID leadId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        @Nullable Stamp seller,
        @Nullable Stamp booker,
        @Nullable String source,
        String currency,
        List<Line> lines,
        @Nullable Money value,
        String stage,
        LocalDate openedOn,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String competitor,
        @Nullable LocalDate closedOn,
        @Nullable UUID signalId,
        @Nullable ProcessRef process,
        DealCourse course)
        implements Fact {

    public DealFact {
        Objects.requireNonNull(id, "a deal has an id");
        Objects.requireNonNull(currency, "a deal has a currency");
        Objects.requireNonNull(stage, "a deal stands in a stage");
        Objects.requireNonNull(openedOn, "a deal says when it was opened");
        if ((outcome == null) != (closedOn == null)) {
            throw new IllegalArgumentException("a deal has both an outcome and a closing day, or neither");
        }
        lines = List.copyOf(lines);
        course = Objects.requireNonNullElse(course, DealCourse.UNKNOWN);
    }

    /** What a line is worth: as it says itself, or the value of the deal when that is its only line. */
    public @Nullable Money amountOf(Line line) {
        return line.amount() == null && lines.size() == 1 ? value : line.amount();
    }

    /** Whether it is decided. */
    public boolean wasDecided() {
        return outcome != null;
    }

    @Override
    public DealFact advancedTo(long further) {
        return at(further, course);
    }

    /** The same deal, further on. */
    public DealFact at(long version, DealCourse course) {
        return copy(version, seller, stage, outcome, reason, competitor, closedOn, process, course);
    }

    /** The same deal in other hands. */
    public DealFact soldBy(long version, Stamp seller) {
        return copy(version, seller, stage, outcome, reason, competitor, closedOn, process, course);
    }

    /** The same deal in that stage. */
    public DealFact in(String stage, long version, DealCourse course) {
        return copy(version, seller, stage, outcome, reason, competitor, closedOn, process, course);
    }

    /** The same deal, undecided again, in that stage. */
    public DealFact undecided(String stage, long version, DealCourse course) {
        return copy(version, seller, stage, null, null, null, null, process, course);
    }

    /** The same deal, following another version of a sales process. */
    public DealFact following(long version, ProcessRef newer) {
        return copy(version, seller, stage, outcome, reason, competitor, closedOn, newer, course);
    }

    private DealFact copy(
            long version,
            @Nullable Stamp seller,
            String stage,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String competitor,
            @Nullable LocalDate closedOn,
            @Nullable ProcessRef process,
            DealCourse course) {
        return new DealFact(
                id,
                version,
                system,
                externalId,
                leadId,
                accountId,
                accountClass,
                seller,
                booker,
                source,
                currency,
                lines,
                value,
                stage,
                openedOn,
                outcome,
                reason,
                competitor,
                closedOn,
                signalId,
                process,
                course);
    }
}
