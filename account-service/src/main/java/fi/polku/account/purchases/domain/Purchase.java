package fi.polku.account.purchases.domain;

import fi.polku.account.domain.Change;
import fi.polku.account.team.domain.TeamMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company bought with one deal.
 *
 * @param deal as it was won
 * @param dealVersion the version of the deal that this rests on; what deal-service told before that is old news
 * @param cancelled the deal is not won any more: it was reopened, or was never won in truth
 * @param delivery {@code null} for history that came from another system
 */
public record Purchase(
        PurchaseId id,
        WonDeal deal,
        long dealVersion,
        boolean cancelled,
        @Nullable Delivery delivery) {

    /** A deal was won. */
    public static Change<Purchase, PurchaseEvent> record(PurchaseId id, WonDeal deal, long dealVersion, Instant at) {
        var delivery = deal.imported() ? null : Delivery.awaited(at);
        var recorded = new Purchase(id, deal, dealVersion, false, delivery);
        return Change.<Purchase, PurchaseEvent>of(recorded, PurchaseRecorded.of(recorded, at))
                .then(purchase -> delivery == null ? Change.none(purchase) : Change.of(purchase, purchase.state(at)));
    }

    /** The deal is won as told here: again, or with other lines than was known. */
    public Change<Purchase, PurchaseEvent> follow(WonDeal told, long version, Instant at) {
        if (isOld(version)) {
            return Change.none(this);
        }
        if (cancelled) {
            return record(id, told, version, at);
        }
        if (told.equals(deal)) {
            return Change.none(this);
        }
        var changed = new Purchase(id, told, version, false, delivery);
        var recorded = PurchaseRecorded.of(changed, at);
        return told.accountId().equals(deal.accountId())
                ? Change.of(changed, recorded)
                : new Change<>(changed, List.of(cancelled(at), recorded));
    }

    /** The deal is not won any more. */
    public Change<Purchase, PurchaseEvent> cancel(long version, Instant at) {
        if (cancelled || isOld(version)) {
            return Change.none(this);
        }
        return Change.of(new Purchase(id, deal, version, true, delivery), cancelled(at));
    }

    /**
     * The one who delivers has accepted the handover, with all promises made in the sale. That is accepted once only, and
     * may be told after later news of the deal: it holds as long as the deal is won.
     */
    public Change<Purchase, PurchaseEvent> handOver(AcceptedHandover handover) {
        if (cancelled || isHandedOver()) {
            return Change.none(this);
        }
        return stateChanged(Delivery.accepted(handover), Math.max(dealVersion, handover.version()), handover.at());
    }

    /**
     * The customer has it now.
     *
     * @param survey the day from which the customer is to be asked how it went
     * @throws PurchaseRefused when it was cancelled, not handed over or delivered before, or handed over later
     */
    public Change<Purchase, PurchaseEvent> deliver(Instant at, LocalDate survey) {
        var standing = inDelivery();
        if (at.isBefore(standing.since())) {
            throw new PurchaseRefused.BeforeItBegan(standing.since());
        }
        return stateChanged(standing.done(at, survey), dealVersion, at);
    }

    /**
     * Somebody says whether a promise was kept; said otherwise again, the last word counts.
     *
     * @throws PurchaseRefused when it was cancelled, not handed over by then, or such a promise was not made with it
     */
    public Change<Purchase, PurchaseEvent> decidePromise(UUID promise, boolean kept, TeamMember by, Instant at) {
        refuseCancelled();
        var standing = delivery;
        if (standing == null || !isHandedOver()) {
            throw new PurchaseRefused.NotHandedOver();
        }
        standing.accepted().filter(at::isBefore).ifPresent(accepted -> {
            throw new PurchaseRefused.BeforeItBegan(accepted);
        });
        var made = standing.promise(promise).orElseThrow(() -> new PurchaseRefused.NoSuchPromise(promise));
        if (Boolean.valueOf(kept).equals(made.kept())) {
            return Change.none(this);
        }
        return Change.of(
                new Purchase(id, deal, dealVersion, false, standing.with(made.decided(kept, at))),
                PromiseDecided.of(this, made, kept, by, at));
    }

    /** Whether this promise was made with it. */
    public boolean promised(UUID promise) {
        return delivery != null && delivery.promise(promise).isPresent();
    }

    private boolean isHandedOver() {
        return delivery != null && delivery.state() != DeliveryState.AWAITING_HANDOVER;
    }

    private Delivery inDelivery() {
        refuseCancelled();
        var standing = delivery;
        if (standing == null) {
            throw new PurchaseRefused.History();
        }
        return switch (standing.state()) {
            case AWAITING_HANDOVER -> throw new PurchaseRefused.NotHandedOver();
            case DELIVERED -> throw new PurchaseRefused.DeliveredAlready(standing.since());
            case IN_DELIVERY -> standing;
        };
    }

    private void refuseCancelled() {
        if (cancelled) {
            throw new PurchaseRefused.Cancelled();
        }
    }

    private PurchaseCancelled cancelled(Instant at) {
        return new PurchaseCancelled(id.value(), deal.accountId(), deal.dealId(), at);
    }

    private boolean isOld(long version) {
        return version <= dealVersion;
    }

    private Change<Purchase, PurchaseEvent> stateChanged(Delivery next, long version, Instant at) {
        var changed = new Purchase(id, deal, version, false, next);
        return Change.of(changed, changed.state(at));
    }

    private DeliveryStateChanged state(Instant at) {
        var standing = delivery;
        if (standing == null) {
            throw new IllegalStateException("history has no delivery");
        }
        return new DeliveryStateChanged(id.value(), deal.accountId(), deal.dealId(), standing.state(), at);
    }
}
