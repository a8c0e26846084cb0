package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead: somebody who may buy.
 *
 * @param stage {@code prospecting} or {@code booking}
 * @param owner who works on it
 * @param lines products the lead is about, without prices
 * @param capturedOn the day it was found; {@code null} when not known
 * @param signalId the signal it began with, if one of us raised it
 * @param course what has become of it
 */
public record LeadFact(
        UUID id,
        long version,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String source,
        String stage,
        @Nullable UUID accountId,
        @Nullable Stamp owner,
        List<Line> lines,
        @Nullable LocalDate capturedOn,
        @Nullable UUID signalId,
        LeadCourse course)
        implements Fact {

    public LeadFact {
        Objects.requireNonNull(id, "a lead has an id");
        Objects.requireNonNull(stage, "a lead stands in a stage");
        lines = List.copyOf(lines);
        course = Objects.requireNonNullElse(course, LeadCourse.UNKNOWN);
    }

    @Override
    public LeadFact advancedTo(long further) {
        return at(further, course);
    }

    /** The same lead, further on. */
    public LeadFact at(long version, LeadCourse course) {
        return copy(version, owner, accountId, course);
    }

    /** The same lead in other hands. */
    public LeadFact ownedBy(long version, Stamp owner) {
        return copy(version, owner, accountId, course);
    }

    /** The same lead, further on, with its company known. */
    public LeadFact of(long version, @Nullable UUID account, LeadCourse course) {
        return copy(version, owner, account == null ? accountId : account, course);
    }

    private LeadFact copy(long version, @Nullable Stamp owner, @Nullable UUID account, LeadCourse course) {
        return new LeadFact(
                id,
                version,
                system,
                externalId,
                source,
                course.meetingBooked() ? Stage.BOOKING : stage,
                account,
                owner,
                lines,
                capturedOn,
                signalId,
                course);
    }
}
