package fi.polku.account.purchases.domain;

import fi.polku.account.domain.Flaw;
import fi.polku.account.domain.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A command on a purchase is refused. */
public abstract sealed class PurchaseRefused extends Refused {

    private PurchaseRefused(String code, String message, Flaw... flaws) {
        super(code, message, List.of(flaws));
    }

    /** The deal is not won any more. */
    public static final class Cancelled extends PurchaseRefused {
        Cancelled() {
            super("purchase-cancelled", "The purchase was cancelled: its deal is not won any more.");
        }
    }

    /** Nobody delivers what came as history from another system. */
    public static final class History extends PurchaseRefused {
        History() {
            super(
                    "imported-history",
                    "The purchase came as history from another system; its delivery is not followed here.");
        }
    }

    /** The one who delivers has not accepted it yet. */
    public static final class NotHandedOver extends PurchaseRefused {
        NotHandedOver() {
            super("not-handed-over", "The one who delivers has not accepted the handover yet.");
        }
    }

    /** It is delivered once only. */
    public static final class DeliveredAlready extends PurchaseRefused {
        DeliveredAlready(Instant at) {
            super("delivered-already", "The purchase was delivered at %s.".formatted(at));
        }
    }

    /** Nothing of a delivery happens before the delivery. */
    public static final class BeforeItBegan extends PurchaseRefused {
        BeforeItBegan(Instant began) {
            super(
                    "before-handover",
                    "The purchase was not handed over by then.",
                    new Flaw("occurredAt", "is before the handover", "%s or later".formatted(began)));
        }
    }

    /** No such promise was made with it. */
    public static final class NoSuchPromise extends PurchaseRefused {
        NoSuchPromise(UUID promise) {
            super(
                    "unknown-reference",
                    "Something is named that is not known here.",
                    new Flaw(
                            "promiseId",
                            "no promise %s was made with it".formatted(promise),
                            "a promise of this purchase"));
        }
    }
}
