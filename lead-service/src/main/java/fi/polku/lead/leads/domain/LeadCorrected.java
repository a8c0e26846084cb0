package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recorded about a lead changed or was set right: the whole lead as it stands from now on. */
public record LeadCorrected(
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

    static LeadCorrected of(Lead lead, Instant at) {
        LeadCaptured whole = LeadCaptured.of(lead, at);
        return new LeadCorrected(
                whole.leadId(),
                whole.system(),
                whole.externalId(),
                whole.source(),
                whole.stage(),
                whole.status(),
                whole.accountId(),
                whole.company(),
                whole.signalId(),
                whole.owner(),
                whole.lines(),
                whole.capturedOn(),
                whole.capturedAt(),
                at);
    }
}
