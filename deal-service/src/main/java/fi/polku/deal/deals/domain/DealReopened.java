package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;

/**
 * A closed deal is open again.
 *
 * @param stage where it goes on
 */
public record DealReopened(UUID dealId, String stage, String reason, Stamp by, Instant occurredAt)
        implements DealEvent {}
