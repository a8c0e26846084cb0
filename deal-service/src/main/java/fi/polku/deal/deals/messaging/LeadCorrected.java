package fi.polku.deal.deals.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a lead that was corrected.
 *
 * @param accountId its company; {@code null} while not known
 */
record LeadCorrected(UUID leadId, @Nullable UUID accountId, Instant occurredAt) {}
