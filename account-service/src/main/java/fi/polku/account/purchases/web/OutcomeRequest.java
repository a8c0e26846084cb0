package fi.polku.account.purchases.web;

import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(example = """
        {"kept": true, "by": "5b7c2f9a-1d3e-4f60-8a7b-9c0d1e2f3a4b"}""")
record OutcomeRequest(
        @NotNull Boolean kept, @NotNull UUID by, @Nullable Instant occurredAt) {}
