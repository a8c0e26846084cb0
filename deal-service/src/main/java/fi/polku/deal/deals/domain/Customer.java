package fi.polku.deal.deals.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account that is sold to.
 *
 * @param accountClass its class by potential when that was stamped on the deal, if it had one: when it became the deal's
 *     customer, and once more when the deal was decided
 */
public record Customer(UUID accountId, @Nullable String accountClass) {}
