package fi.polku.deal.handover.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A seller told more about a won deal, or told it otherwise.
 *
 * @param missing codes of the checklist's items that are still to be told
 */
public record HandoverPrepared(UUID dealId, List<String> missing, Instant occurredAt) implements HandoverEvent {

    static HandoverPrepared of(HandoverPackage told, SoldDeal deal, Instant at) {
        List<String> missing = deal.checklist().missingFrom(told, deal).stream()
                .map(Checklist.Item::code)
                .toList();
        return new HandoverPrepared(deal.dealId(), missing, at);
    }
}
