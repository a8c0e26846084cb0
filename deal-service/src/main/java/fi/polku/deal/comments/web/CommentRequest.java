package fi.polku.deal.comments.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a deal.
 *
 * @param by id of who says it, as in the team directory
 */
@Schema(example = """
        {"by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11", "text": "Their plant manager decides alone up to 20 000 euros."}""")
record CommentRequest(
        @NotNull UUID by,
        @NotBlank @Size(max = 4000) String text,
        @Nullable Instant occurredAt) {}
