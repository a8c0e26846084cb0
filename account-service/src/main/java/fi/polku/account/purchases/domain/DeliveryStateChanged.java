package fi.polku.account.purchases.domain;

import java.time.Instant;
import java.util.UUID;

/** The delivery of a purchase is at another point now. */
public record DeliveryStateChanged(
        UUID purchaseId, UUID accountId, UUID dealId, DeliveryState state, Instant occurredAt)
        implements PurchaseEvent {}
