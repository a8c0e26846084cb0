package fi.polku.deal.handover.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A complete handover went to the delivery owner.
 *
 * @param attempt 1 for the first time
 */
public record HandoverOffered(UUID dealId, int attempt, Instant occurredAt) implements HandoverEvent {}
