package fi.polku.deal.offers.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a manager says to a discount over the limit.
 *
 * @param by id of the manager in the team directory
 * @param remark why; stays in this service
 */
@Schema(example = """
        {"approved": true, "by": "0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e", "remark": "They open the north for us"}""")
record ApprovalRequest(
        @NotNull Boolean approved,
        @NotNull UUID by,
        @Size(min = 1, max = 2000) @Nullable String remark,
        @Nullable Instant occurredAt) {}
