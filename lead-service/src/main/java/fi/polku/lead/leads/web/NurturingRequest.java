package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadDeed;
import fi.polku.lead.leads.application.Told;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Until when the lead rests. */
@Schema(example = """
        {"until": "2026-09-01", "reason": "contract-elsewhere", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record NurturingRequest(
        @NotNull LocalDate until,
        @Size(min = 1, max = 100) @Nullable String reason,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    LeadDeed deed(LeadId lead, IfMatch ifMatch) {
        return new LeadDeed.Nurture(lead, until, reason, by, new Told(ifMatch.version(), occurredAt));
    }
}
