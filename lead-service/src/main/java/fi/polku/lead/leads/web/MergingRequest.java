package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadDeed;
import fi.polku.lead.leads.application.Told;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lead that this one becomes part of. */
@Schema(example = """
        {"into": "9c53f2a7-6d0e-5b8a-9c53-0a1e6f3b7d92", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record MergingRequest(
        @NotNull UUID into, @NotNull UUID by, @Nullable Instant occurredAt) {

    LeadDeed deed(LeadId lead, IfMatch ifMatch) {
        return new LeadDeed.Merge(lead, new LeadId(into), by, new Told(ifMatch.version(), occurredAt));
    }
}
