package fi.polku.account.purchases.domain;

import java.time.Instant;

/**
 * A deal is not won: it was reopened, is open still, or is lost.
 *
 * @param version of the deal when that was told
 */
public record NotWon(long version, Instant at) {}
