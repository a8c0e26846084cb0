package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.LeadVerdict;
import fi.polku.deal.process.domain.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a deal on its way along the sales process. */
public sealed interface CourseCommand {

    /** The deal the command is about. */
    DealId deal();

    /** The version of the deal that the caller saw; {@code null} when any will do. */
    @Nullable
    Long expectedVersion();

    /** When it happened; {@code null} for now. */
    @Nullable
    Instant occurredAt();

    /**
     * Say whether the qualified lead was worth it.
     *
     * @param reason code of why it is returned; {@code null} when it is accepted
     * @param remark in the seller's own words
     */
    record Judge(
            DealId deal,
            @Nullable Long expectedVersion,
            LeadVerdict verdict,
            @Nullable String reason,
            @Nullable String remark,
            UUID by,
            @Nullable Instant occurredAt)
            implements CourseCommand {}

    /** Give the deal to another seller. */
    record Assign(
            DealId deal,
            @Nullable Long expectedVersion,
            UUID seller,
            @Nullable Instant occurredAt) implements CourseCommand {}

    /** Move the deal to another stage. */
    record Move(
            DealId deal,
            @Nullable Long expectedVersion,
            Stage stage,
            @Nullable UUID by,
            DealCommand.@Nullable OverrideFacts override,
            @Nullable Instant occurredAt)
            implements CourseCommand {}

    /**
     * Have the deal follow a newer version of its sales process.
     *
     * @param version {@code null} for the newest
     */
    record Follow(
            DealId deal,
            @Nullable Long expectedVersion,
            @Nullable Integer version,
            UUID by,
            @Nullable Instant occurredAt)
            implements CourseCommand {}

    /** Say what comes next. */
    record Plan(
            DealId deal,
            @Nullable Long expectedVersion,
            String what,
            LocalDate dueOn,
            @Nullable Instant occurredAt) implements CourseCommand {}

    /** Say that nothing comes next. */
    record ClearPlan(
            DealId deal,
            @Nullable Long expectedVersion,
            @Nullable Instant occurredAt) implements CourseCommand {}
}
