package fi.polku.deal.handover.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The delivery owner takes a customer over.
 *
 * @param by id of the delivery owner in the team directory
 */
@Schema(example = """
        {"by": "5b7c2f9a-1d3e-4f60-8a7b-9c0d1e2f3a4b"}""")
record AcceptanceRequest(@NotNull UUID by, @Nullable Instant occurredAt) {}
