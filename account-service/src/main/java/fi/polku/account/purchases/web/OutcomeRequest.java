package fi.polku.account.purchases.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promise.
 *
 * @param kept whether it was kept
 * @param by the person who says so
 * @param occurredAt when that was so; now unless said otherwise
 */
record OutcomeRequest(
        @NotNull Boolean kept, @NotNull UUID by, @Nullable Instant occurredAt) {}
