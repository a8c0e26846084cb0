package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead came in. */
public record LeadCaptured(
        UUID leadId,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String source,
        String stage,
        String status,
        @Nullable UUID accountId,
        @Nullable CompanyTold company,
        @Nullable UUID signalId,
        @Nullable Stamp owner,
        List<Interest> lines,
        @Nullable LocalDate capturedOn,
        @Nullable Instant capturedAt,
        Instant occurredAt)
        implements LeadEvent {

    static LeadCaptured of(Lead lead, Instant at) {
        LeadDetails details = lead.details();
        ExternalKey key = lead.key();
        return new LeadCaptured(
                lead.id().value(),
                key == null ? null : key.system(),
                key == null ? null : key.externalId(),
                details.source(),
                details.stage().code(),
                details.status().code(),
                details.accountId(),
                CompanyTold.of(lead),
                lead.origin().signalId(),
                details.owner(),
                details.interests(),
                details.capturedOn(),
                lead.origin().capturedAt(),
                at);
    }
}
