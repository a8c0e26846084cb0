package fi.polku.lead.leads.web;

import fi.polku.lead.leads.application.LeadDeed;
import fi.polku.lead.leads.application.Told;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A try to reach the prospect. */
@Schema(example = """
        {"channel": "call", "outcome": "call-later", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11", "minutes": 6, "note": "Budget is decided in March"}""")
record ContactRequest(
        @NotNull ChannelName channel,
        @NotNull OutcomeName outcome,
        @NotNull UUID by,
        @Min(0) @Max(1440) @Nullable Integer minutes,
        @Size(min = 1, max = 4000) @Nullable String note,
        @Nullable Instant occurredAt) {

    LeadDeed deed(LeadId lead, UUID contactId, IfMatch ifMatch) {
        return new LeadDeed.LogContact(
                lead,
                contactId,
                channel.channel(),
                outcome.outcome(),
                minutes,
                note,
                by,
                new Told(ifMatch.version(), occurredAt));
    }
}
