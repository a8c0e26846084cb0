package fi.polku.analytics.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer that a customer got, in the version that counts.
 *
 * @param offerVersion which version of it
 * @param value what it asks; {@code null} when not known
 * @param discountPercent how much below the list prices
 * @param approved what the manager said of its discount; {@code null} when nobody was asked
 * @param sent when the customer got it
 * @param decision whether the customer took it, as the event says; {@code null} while it stands
 * @param decided when it was decided
 */
public record Offer(
        UUID offerId,
        int offerVersion,
        @Nullable Money value,
        @Nullable BigDecimal discountPercent,
        @Nullable LocalDate validUntil,
        @Nullable Boolean approved,
        @Nullable Moment sent,
        @Nullable String decision,
        @Nullable Moment decided) {

    public Offer {
        Objects.requireNonNull(offerId, "an offer has an id");
    }

    /** An offer of which nothing has happened yet. */
    public static Offer of(UUID offerId, int offerVersion) {
        return new Offer(offerId, offerVersion, null, null, null, null, null, null, null);
    }

    /** Sent to the customer. */
    public Offer sent(
            @Nullable Money value, @Nullable BigDecimal discountPercent, @Nullable LocalDate validUntil, Moment at) {
        return new Offer(offerId, offerVersion, value, discountPercent, validUntil, approved, at, decision, decided);
    }

    /** Approved by a manager, or not. */
    public Offer approved(boolean approved) {
        return new Offer(offerId, offerVersion, value, discountPercent, validUntil, approved, sent, decision, decided);
    }

    /** Decided by the customer. */
    public Offer decided(String decision, Moment at) {
        return new Offer(offerId, offerVersion, value, discountPercent, validUntil, approved, sent, decision, at);
    }
}
