package fi.polku.account.accounts.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The class that a person puts a company in.
 *
 * @param reason why; stays in this service
 * @param until the last day that it holds; then the rules decide again
 * @param by the person who decides so
 * @param occurredAt when it was decided; now unless said otherwise
 */
@Schema(example = """
        {"accountClass": "A1", "reason": "They build a second plant", "until": "2027-06-30", \
        "by": "5b7c2f9a-1d3e-4f60-8a7b-9c0d1e2f3a4b"}""")
record OverrideRequest(
        @NotBlank @Size(max = 20) String accountClass,
        @NotBlank @Size(max = 4000) String reason,
        @NotNull LocalDate until,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {}
