package fi.polku.deal.deals.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal goes back to the lead side: neither won nor lost, and not open any more. */
public record DealWithdrawn(UUID dealId, @Nullable UUID leadId, String reason, Instant occurredAt)
        implements DealEvent {}
