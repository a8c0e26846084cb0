package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of us did for a lead or a deal: a call, a meeting, a message. It happened and never changes.
 *
 * @param leadId the lead it was for, or {@code null}
 * @param dealId the deal it was for, or {@code null}
 * @param activityKind {@code call}, {@code meeting}, {@code email} and so on
 * @param outcome what came of a contact, where that is told
 * @param level of selling: 1 mapping potential, 2 winning trust and closing, 3 keeping and deepening
 * @param minutes how long it took; {@code null} when nobody said
 * @param stage where the deal stood then
 * @param callbackDueOn the callback that this kept, if it kept one
 */
public record ActivityFact(
        UUID id,
        long version,
        @Nullable UUID leadId,
        @Nullable UUID dealId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        String activityKind,
        @Nullable String outcome,
        @Nullable Integer level,
        @Nullable Integer minutes,
        @Nullable String stage,
        @Nullable Stamp by,
        @Nullable LocalDate callbackDueOn,
        Moment occurred)
        implements Fact {

    public ActivityFact {
        Objects.requireNonNull(id, "an activity has an id");
        Objects.requireNonNull(activityKind, "an activity is of some kind");
        Objects.requireNonNull(occurred, "an activity happened some time");
    }
}
