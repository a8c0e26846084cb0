package fi.polku.account.purchases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a purchase is delivered.
 *
 * @param since when it came into this state
 * @param owner the person of ours who delivers; {@code null} before the handover was accepted
 * @param promises what was promised in the sale; known from the handover on
 * @param surveyDueOn the day from which the customer is to be asked how it went; {@code null} before it is delivered
 * @param acceptedAt when the handover was accepted; {@code null} before that, and in documents older than this
 */
public record Delivery(
        DeliveryState state,
        Instant since,
        @Nullable UUID owner,
        List<Promise> promises,
        @Nullable LocalDate surveyDueOn,
        @Nullable Instant acceptedAt) {

    public Delivery {
        promises = List.copyOf(promises);
    }

    static Delivery awaited(Instant since) {
        return new Delivery(DeliveryState.AWAITING_HANDOVER, since, null, List.of(), null, null);
    }

    static Delivery accepted(AcceptedHandover handover) {
        return new Delivery(
                DeliveryState.IN_DELIVERY,
                handover.at(),
                handover.deliveryOwner(),
                handover.promises(),
                null,
                handover.at());
    }

    Delivery done(Instant at, LocalDate survey) {
        return new Delivery(
                DeliveryState.DELIVERED, at, owner, promises, survey, accepted().orElse(null));
    }

    /** When the handover was accepted, as far as that is known. */
    Optional<Instant> accepted() {
        return acceptedAt == null && state == DeliveryState.IN_DELIVERY
                ? Optional.of(since)
                : Optional.ofNullable(acceptedAt);
    }

    Optional<Promise> promise(UUID id) {
        return promises.stream()
                .filter(promise -> promise.promiseId().equals(id))
                .findFirst();
    }

    Delivery with(Promise changed) {
        return new Delivery(
                state,
                since,
                owner,
                promises.stream()
                        .map(promise -> promise.promiseId().equals(changed.promiseId()) ? changed : promise)
                        .toList(),
                surveyDueOn,
                acceptedAt);
    }
}
