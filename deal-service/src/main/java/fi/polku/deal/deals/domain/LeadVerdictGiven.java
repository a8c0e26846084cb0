package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seller said whether a qualified lead was worth it. */
public record LeadVerdictGiven(
        UUID dealId,
        @Nullable UUID leadId,
        LeadVerdict verdict,
        @Nullable String reason,
        @Nullable Stamp seller,
        @Nullable Stamp booker,
        @Nullable String source,
        Instant occurredAt)
        implements DealEvent {

    static LeadVerdictGiven of(Deal deal, QualifiedLead lead, Verdict said) {
        return new LeadVerdictGiven(
                deal.id().value(),
                deal.details().leadId(),
                said.verdict(),
                said.reason(),
                deal.details().seller(),
                lead.booker(),
                deal.details().source(),
                said.at());
    }
}
