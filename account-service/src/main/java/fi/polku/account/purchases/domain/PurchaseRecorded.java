package fi.polku.account.purchases.domain;

import fi.polku.account.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company bought something, or bought it otherwise than was told before: replaces what was told of this purchase. */
public record PurchaseRecorded(
        UUID purchaseId,
        UUID accountId,
        UUID dealId,
        List<Line> lines,
        @Nullable Money value,
        String currency,
        LocalDate closedOn,
        Instant occurredAt)
        implements PurchaseEvent {

    static PurchaseRecorded of(Purchase purchase, Instant at) {
        var deal = purchase.deal();
        return new PurchaseRecorded(
                purchase.id().value(),
                deal.accountId(),
                deal.dealId(),
                deal.lines(),
                deal.value(),
                deal.currency(),
                deal.closedOn(),
                at);
    }
}
