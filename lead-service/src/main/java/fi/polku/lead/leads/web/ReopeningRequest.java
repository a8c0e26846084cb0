package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadDeed;
import fi.polku.lead.leads.application.Told;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who opens the lead again, and why.
 *
 * @param allowDuplicate whether there may be another open lead of the same company
 */
@Schema(example = """
        {"by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11", "note": "They called us"}""")
record ReopeningRequest(
        @NotNull UUID by,
        @Size(min = 1, max = 4000) @Nullable String note,
        @Nullable Boolean allowDuplicate,
        @Nullable Instant occurredAt) {

    LeadDeed deed(LeadId lead, IfMatch ifMatch) {
        return new LeadDeed.Reopen(
                lead, by, note, Boolean.TRUE.equals(allowDuplicate), new Told(ifMatch.version(), occurredAt));
    }
}
