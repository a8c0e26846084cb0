package fi.polku.deal.deals.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A lead's company, as lead-service told it once it was recognised.
 *
 * @param version of the lead when that was told
 * @param occurredAt when it was recognised
 */
public record LeadAccount(UUID leadId, UUID accountId, long version, Instant occurredAt) {}
