package fi.polku.deal.handover.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The delivery owner gives a handover back.
 *
 * @param lacking codes of the checklist's items that are not as they should be
 * @param remark what is wrong; stays in this service
 * @param by id of the delivery owner in the team directory
 */
@Schema(example = """
        {"lacking": ["schedule"], "remark": "February is too tight", "by": "5b7c2f9a-1d3e-4f60-8a7b-9c0d1e2f3a4b"}""")
record ReturnRequest(
        @NotNull @Size(max = 100) List<@NotBlank String> lacking,
        @Size(min = 1, max = 2000) @Nullable String remark,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {}
