package fi.polku.deal.deals.web;

import fi.polku.deal.deals.application.DealCommand;
import fi.polku.deal.deals.domain.DealId;
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
record ReopeningRequest(
        @NotBlank @Size(max = 100) String reason,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    DealCommand.Reopen command(UUID deal, @Nullable Long expectedVersion) {
        return new DealCommand.Reopen(new DealId(deal), expectedVersion, reason, by, occurredAt);
    }
}
