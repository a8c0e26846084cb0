package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.LeadVerdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the seller says of the qualified lead.
 *
 * @param reason code of why it is returned, from the list of the sales process
 * @param remark in the seller's own words; stays in this service
 * @param by id of the seller
 */
record VerdictRequest(
        @NotNull LeadVerdict verdict,
        @Size(min = 1, max = 100) @Nullable String reason,
        @Size(min = 1, max = 2000) @Nullable String remark,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    CourseCommand command(UUID deal, @Nullable Long expectedVersion) {
        return new CourseCommand.Judge(new DealId(deal), expectedVersion, verdict, reason, remark, by, occurredAt);
    }
}
