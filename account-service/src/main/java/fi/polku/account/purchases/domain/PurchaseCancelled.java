package fi.polku.account.purchases.domain;

import java.time.Instant;
import java.util.UUID;

/** A purchase is none: its deal was reopened, or turned out not to be won. */
public record PurchaseCancelled(UUID purchaseId, UUID accountId, UUID dealId, Instant occurredAt)
        implements PurchaseEvent {}
