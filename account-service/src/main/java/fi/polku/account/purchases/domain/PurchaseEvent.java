package fi.polku.account.purchases.domain;

/** What happens to purchases. Each event is published as it stands; no text that somebody wrote is in it. */
public sealed interface PurchaseEvent
        permits PurchaseRecorded, PurchaseCancelled, DeliveryStateChanged, PromiseDecided {

    /** The name that this event has in public. */
    default String type() {
        return switch (this) {
            case PurchaseRecorded _ -> "polku.account.purchase-recorded.v1";
            case PurchaseCancelled _ -> "polku.account.purchase-cancelled.v1";
            case DeliveryStateChanged _ -> "polku.account.delivery-state-changed.v1";
            case PromiseDecided _ -> "polku.account.promise-decided.v1";
        };
    }
}
