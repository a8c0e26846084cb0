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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a criterion holds, and how that is known. */
@Schema(example = """
        {"holds": true, "evidence": "Loses two days a month to breakdowns", "how": "call with the plant manager", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record EvidenceRequest(
        @NotNull Boolean holds,
        @NotBlank @Size(max = 4000) String evidence,
        @NotBlank @Size(max = 200) String how,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    LeadDeed deed(LeadId lead, CriterionName criterion, IfMatch ifMatch) {
        return new LeadDeed.Show(
                lead,
                Map.of(criterion.criterion(), new LeadDeed.Shown(holds, evidence, how)),
                by,
                new Told(ifMatch.required(), occurredAt));
    }
}
