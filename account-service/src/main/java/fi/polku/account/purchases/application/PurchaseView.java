package fi.polku.account.purchases.application;

import fi.polku.account.domain.Money;
import fi.polku.account.people.domain.HandoverNotes;
import fi.polku.account.people.domain.HandoverNotes.PromiseNote;
import fi.polku.account.purchases.domain.Delivery;
import fi.polku.account.purchases.domain.DeliveryState;
import fi.polku.account.purchases.domain.Line;
import fi.polku.account.purchases.domain.Promise;
import fi.polku.account.purchases.domain.Purchase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as those who work with it see it.
 *
 * @param cancelled its deal is not won any more
 * @param state of the delivery; {@code null} for history that came from another system
 * @param stateSince when the delivery came into this state
 * @param deliveryOwner the person of ours who delivers
 * @param surveyDueOn the day from which the customer is to be asked how it went
 * @param handover what was written down for the delivery, as far as it was fetched
 */
public record PurchaseView(
        UUID id,
        UUID accountId,
        UUID dealId,
        @Nullable UUID leadId,
        List<Line> lines,
        @Nullable Money value,
        String currency,
        LocalDate closedOn,
        boolean cancelled,
        @Nullable DeliveryState state,
        @Nullable Instant stateSince,
        @Nullable UUID deliveryOwner,
        @Nullable LocalDate surveyDueOn,
        List<PromiseView> promises,
        @Nullable HandoverView handover) {

    static PurchaseView of(Purchase purchase, Optional<HandoverNotes> notes) {
        var deal = purchase.deal();
        var delivery = Optional.ofNullable(purchase.delivery());
        return new PurchaseView(
                purchase.id().value(),
                deal.accountId(),
                deal.dealId(),
                deal.leadId(),
                deal.lines(),
                deal.value(),
                deal.currency(),
                deal.closedOn(),
                purchase.cancelled(),
                delivery.map(Delivery::state).orElse(null),
                delivery.map(Delivery::since).orElse(null),
                delivery.map(Delivery::owner).orElse(null),
                delivery.map(Delivery::surveyDueOn).orElse(null),
                delivery.map(Delivery::promises).orElse(List.of()).stream()
                        .map(promise -> PromiseView.of(promise, notes))
                        .toList(),
                notes.map(HandoverView::of).orElse(null));
    }

    /**
     * A promise.
     *
     * @param what was promised; {@code null} until it was fetched
     * @param to whom
     * @param kept {@code null} while nobody has said
     */
    public record PromiseView(
            UUID promiseId,
            @Nullable String what,
            @Nullable String to,
            @Nullable LocalDate dueOn,
            @Nullable Boolean kept,
            @Nullable Instant decidedAt) {

        static PromiseView of(Promise promise, Optional<HandoverNotes> notes) {
            return new PromiseView(
                    promise.promiseId(),
                    text(promise, notes, PromiseNote::what),
                    text(promise, notes, PromiseNote::to),
                    promise.dueOn(),
                    promise.kept(),
                    promise.decidedAt());
        }

        private static @Nullable String text(
                Promise promise, Optional<HandoverNotes> notes, Function<PromiseNote, @Nullable String> part) {
            for (PromiseNote note : notes.map(HandoverNotes::promises).orElse(List.of())) {
                if (note.promiseId().equals(promise.promiseId())) {
                    return part.apply(note);
                }
            }
            return null;
        }
    }

    /** What was written down for the delivery. */
    public record HandoverView(
            @Nullable String schedule,
            @Nullable String needs,
            @Nullable String risks,
            @Nullable String openQuestions) {

        static HandoverView of(HandoverNotes notes) {
            return new HandoverView(notes.schedule(), notes.needs(), notes.risks(), notes.openQuestions());
        }
    }
}
