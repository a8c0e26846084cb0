package fi.polku.deal.deals.messaging;

import fi.polku.deal.deals.application.QualifiedLeadTold;
import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a lead that was qualified. */
record LeadQualified(
        UUID leadId,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        @Nullable String source,
        @Nullable UUID signalId,
        @Nullable Stamp booker,
        @Nullable UUID sellerId,
        @Nullable UUID regionId,
        @Nullable List<Line> lines,
        Instant occurredAt) {

    /** What happened, as of this version of the lead. */
    QualifiedLeadTold told(long version) {
        return new QualifiedLeadTold(
                leadId,
                version,
                accountId,
                accountClass,
                source,
                signalId,
                booker,
                sellerId,
                regionId,
                lines == null ? List.of() : lines.stream().map(Line::wish).toList(),
                occurredAt);
    }

    /** A product that the prospect may buy; one piece unless said otherwise. */
    record Line(UUID productId, @Nullable Integer quantity) {

        QualifiedLeadTold.Wish wish() {
            return new QualifiedLeadTold.Wish(productId, quantity == null ? 1 : quantity);
        }
    }
}
