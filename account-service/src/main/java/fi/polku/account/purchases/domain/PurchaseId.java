package fi.polku.account.purchases.domain;

import java.util.UUID;

/** Identifies a purchase; there is one for each deal that was won. */
public record PurchaseId(UUID value) {}
