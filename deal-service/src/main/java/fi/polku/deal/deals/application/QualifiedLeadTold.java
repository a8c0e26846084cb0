package fi.polku.deal.deals.application;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead that was qualified, as lead-service tells it.
 *
 * @param version of the lead when it was qualified
 * @param accountId its company, if that was known then
 * @param accountClass the company's class as lead-service knew it
 * @param sellerId who should sell, if somebody was named
 * @param regionId where the seller should be; {@code null} for the booker's region
 * @param occurredAt when it was qualified: the deal begins then
 */
public record QualifiedLeadTold(
        UUID leadId,
        long version,
        @Nullable UUID accountId,
        @Nullable String accountClass,
        @Nullable String source,
        @Nullable UUID signalId,
        @Nullable Stamp booker,
        @Nullable UUID sellerId,
        @Nullable UUID regionId,
        List<Wish> lines,
        Instant occurredAt) {

    public QualifiedLeadTold {
        lines = List.copyOf(lines);
    }

    /** A product that the prospect may buy. */
    public record Wish(UUID productId, int quantity) {}
}
