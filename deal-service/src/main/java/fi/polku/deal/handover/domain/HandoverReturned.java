package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The delivery owner, or somebody in their place, gave a handover back.
 *
 * @param lacking codes of the checklist's items that are not as they should be
 */
public record HandoverReturned(UUID dealId, int attempt, List<String> lacking, Stamp by, Instant occurredAt)
        implements HandoverEvent {}
