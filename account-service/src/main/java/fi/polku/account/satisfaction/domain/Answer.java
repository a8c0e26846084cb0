package fi.polku.account.satisfaction.domain;

import fi.polku.account.domain.Change;
import fi.polku.account.purchases.domain.Delivery;
import fi.polku.account.purchases.domain.DeliveryState;
import fi.polku.account.purchases.domain.Purchase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered.
 *
 * @param purchaseId the purchase that it is about
 * @param dealId the deal that it was bought with
 * @param score from 0 to 10
 * @param comment in the customer's words; stays here
 * @param at when it was answered
 */
public record Answer(
        UUID id,
        UUID accountId,
        UUID purchaseId,
        UUID dealId,
        Kind kind,
        int score,
        @Nullable String comment,
        Instant at) {

    /** The worst score. */
    public static final int LOWEST = 0;

    /** The best score. */
    public static final int HIGHEST = 10;

    /**
     * A customer answered about a purchase.
     *
     * @throws SatisfactionRefused when the purchase was not delivered by then
     */
    public static Change<Answer, SatisfactionRecorded> about(
            Purchase purchase, UUID id, Kind kind, int score, @Nullable String comment, Instant at) {
        var delivered = deliveredAt(purchase);
        if (at.isBefore(delivered)) {
            throw new SatisfactionRefused.BeforeDelivery(delivered);
        }
        var deal = purchase.deal();
        var answer = new Answer(id, deal.accountId(), purchase.id().value(), deal.dealId(), kind, score, comment, at);
        return Change.of(answer, SatisfactionRecorded.of(answer));
    }

    private static Instant deliveredAt(Purchase purchase) {
        return Optional.ofNullable(purchase.delivery())
                .filter(delivery -> !purchase.cancelled() && delivery.state() == DeliveryState.DELIVERED)
                .map(Delivery::since)
                .orElseThrow(SatisfactionRefused.NotDelivered::new);
    }
}
