package fi.polku.account.purchases.domain;

import fi.polku.account.team.domain.TeamMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said whether a promise was kept; the last word counts.
 *
 * @param dueOn by when it was promised
 * @param by who says so
 */
public record PromiseDecided(
        UUID purchaseId,
        UUID accountId,
        UUID dealId,
        UUID promiseId,
        @Nullable LocalDate dueOn,
        boolean kept,
        TeamMember by,
        Instant occurredAt)
        implements PurchaseEvent {

    static PromiseDecided of(Purchase purchase, Promise promise, boolean kept, TeamMember by, Instant at) {
        return new PromiseDecided(
                purchase.id().value(),
                purchase.deal().accountId(),
                purchase.deal().dealId(),
                promise.promiseId(),
                promise.dueOn(),
                kept,
                by,
                at);
    }
}
