package fi.polku.account.satisfaction.domain;

import fi.polku.account.domain.Flaw;
import fi.polku.account.domain.Refused;
import java.time.Instant;
import java.util.List;

/** An answer cannot be about this purchase. */
public abstract sealed class SatisfactionRefused extends Refused {

    private SatisfactionRefused(String code, String message, Flaw... flaws) {
        super(code, message, List.of(flaws));
    }

    /** Who has not got anything cannot be satisfied with it. */
    public static final class NotDelivered extends SatisfactionRefused {
        NotDelivered() {
            super("not-delivered", "The purchase was not delivered.");
        }
    }

    /** Nobody answers before the delivery. */
    public static final class BeforeDelivery extends SatisfactionRefused {
        BeforeDelivery(Instant delivered) {
            super(
                    "before-delivery",
                    "The purchase was not delivered by then.",
                    new Flaw("occurredAt", "is before the delivery", "%s or later".formatted(delivered)));
        }
    }
}
