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

/** A meeting that the prospect agreed to. */
@Schema(example = """
        {"startsAt": "2026-03-19T11:00:00Z", "minutes": 60, "place": "At their office", "by": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"}""")
record MeetingRequest(
        @NotNull Instant startsAt,
        @Min(1) @Max(1440) int minutes,
        @Size(min = 1, max = 500) @Nullable String place,
        @Nullable UUID seller,
        @NotNull UUID by,
        @Nullable Instant occurredAt) {

    LeadDeed deed(LeadId lead, UUID meetingId, IfMatch ifMatch) {
        return new LeadDeed.Book(
                lead, meetingId, startsAt, minutes, place, seller, by, new Told(ifMatch.version(), occurredAt));
    }
}
