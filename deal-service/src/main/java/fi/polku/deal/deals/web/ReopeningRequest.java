package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealCommand;
import fi.polku.deal.deals.domain.DealId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a closed deal is taken up again.
 *
 * @param reason code from the list of the sales process
 * @param by id of whoever takes it up, in the team directory
 */
@Schema(example = """
        {"reason": "customer-came-back", "by": "0d4a7b5e-52a6-4c39-9c1f-0a8f5f1c2d3e"}""")
record ReopeningRequest(
        @NotBlank @Size(max = 100) String reason,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    DealCommand.Reopen command(UUID deal, @Nullable Long expectedVersion) {
        return new DealCommand.Reopen(new DealId(deal), expectedVersion, reason, by, occurredAt);
    }
}
