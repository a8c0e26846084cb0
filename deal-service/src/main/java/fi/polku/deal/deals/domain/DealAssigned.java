package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;

/** A deal has another seller from now on. */
public record DealAssigned(UUID dealId, Stamp seller, Instant occurredAt) implements DealEvent {}
