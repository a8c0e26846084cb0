package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadDeed;
import fi.polku.lead.leads.application.Told;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise to call later. */
@Schema(example = """
        {"dueOn": "2026-03-16", "reason": "no-time", "said": "Call after the board has met", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record CallbackRequest(
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 100) String reason,
        @Size(min = 1, max = 4000) @Nullable String said,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    LeadDeed deed(LeadId lead, IfMatch ifMatch) {
        return new LeadDeed.CallLater(lead, dueOn, reason, said, by, new Told(ifMatch.version(), occurredAt));
    }
}
