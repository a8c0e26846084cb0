package fi.polku.deal.offers.web;

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
record ApprovalRequest(
        @NotNull Boolean approved,
        @NotNull UUID by,
        @Size(min = 1, max = 2000) @Nullable String remark,
        @Nullable Instant occurredAt) {}
