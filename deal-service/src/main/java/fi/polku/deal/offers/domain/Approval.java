package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a manager said to a discount over the limit.
 *
 * @param remark why, in the manager's own words; stays in this service
 */
public record Approval(boolean approved, Stamp by, @Nullable String remark, Instant at) {}
