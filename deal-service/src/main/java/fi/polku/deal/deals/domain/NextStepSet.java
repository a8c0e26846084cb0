package fi.polku.deal.deals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seller said when the next step of a deal is due, or that there is none.
 *
 * @param dueOn absent when there is none
 */
public record NextStepSet(UUID dealId, @Nullable LocalDate dueOn, Instant occurredAt) implements DealEvent {}
