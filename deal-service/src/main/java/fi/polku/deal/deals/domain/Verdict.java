package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the seller said of the qualified lead that a deal grew from.
 *
 * @param reason code of why it was returned; {@code null} when it was accepted
 * @param remark the seller's own words; they stay here
 */
public record Verdict(
        LeadVerdict verdict,
        @Nullable String reason,
        @Nullable String remark,
        Stamp by,
        Instant at) {

    boolean returned() {
        return verdict == LeadVerdict.RETURNED;
    }
}
