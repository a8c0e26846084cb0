package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.ExternalKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a lead; the records are the published events as they stand. Neither the contact person nor the need
 * is ever among them.
 */
public sealed interface LeadEvent {

    /** The name under which the event is published. */
    default String type() {
        return switch (this) {
            case LeadCaptured _ -> "polku.lead.captured.v1";
            case LeadCorrected _ -> "polku.lead.corrected.v1";
        };
    }

    /** A lead came in. */
    record LeadCaptured(
            UUID leadId,
            @Nullable String system,
            @Nullable String externalId,
            @Nullable String source,
            String stage,
            String status,
            @Nullable UUID accountId,
            @Nullable Owner owner,
            List<Interest> lines,
            @Nullable LocalDate capturedOn,
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
                    details.owner(),
                    details.interests(),
                    details.capturedOn(),
                    at);
        }
    }

    /** What was recorded about a lead was set right: the whole lead as it stands from now on. */
    record LeadCorrected(
            UUID leadId,
            @Nullable String system,
            @Nullable String externalId,
            @Nullable String source,
            String stage,
            String status,
            @Nullable UUID accountId,
            @Nullable Owner owner,
            List<Interest> lines,
            @Nullable LocalDate capturedOn,
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
                    whole.owner(),
                    whole.lines(),
                    whole.capturedOn(),
                    at);
        }
    }
}
