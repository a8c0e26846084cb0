package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.CourseCommand;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.LeadVerdict;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(example = """
        {"verdict": "returned", "reason": "not-ready", "remark": "They decide after the summer.", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
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
