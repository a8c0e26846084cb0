package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The delivery owner took a customer over: what the seller promised is delivery's to keep now.
 *
 * @param attempt which time it was offered
 * @param closedOn the day the deal was won
 */
public record HandedOverToDelivery(
        UUID dealId,
        @Nullable UUID accountId,
        Stamp deliveryOwner,
        int attempt,
        List<PromiseMade> promises,
        LocalDate closedOn,
        Instant occurredAt)
        implements HandoverEvent {

    /** A promise by its id; what was promised to whom is told by this service when asked. */
    public record PromiseMade(UUID promiseId, LocalDate dueOn) {}

    static HandedOverToDelivery of(HandoverPackage told, Attempt attempt, Stamp by, SoldDeal deal, Instant at) {
        return new HandedOverToDelivery(
                deal.dealId(),
                deal.accountId(),
                by,
                attempt.number(),
                told.promisesMade().stream()
                        .map(promise -> new PromiseMade(promise.promiseId(), promise.dueOn()))
                        .toList(),
                deal.closedOn(),
                at);
    }
}
