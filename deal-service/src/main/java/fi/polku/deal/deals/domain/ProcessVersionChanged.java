package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;

/**
 * A deal follows a newer version of its sales process from now on.
 *
 * @param from the version that it followed before
 * @param to the version that it follows now
 * @param by whoever of us decided so
 */
public record ProcessVersionChanged(UUID dealId, UUID processId, int from, int to, Stamp by, Instant occurredAt)
        implements DealEvent {}
