package fi.polku.account.purchases.domain;

import java.time.Instant;

/**
 * A deal is won, but nobody knows who bought.
 *
 * @param version of the deal when that was told
 */
public record BuyerUnknown(long version, Instant at) {}
