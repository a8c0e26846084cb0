package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seller did not say in time whether a qualified lead was worth it. Told once. */
public record VerdictOverdue(
        UUID dealId, @Nullable UUID leadId, @Nullable Stamp seller, Instant dueAt, Instant occurredAt)
        implements DealEvent {}
