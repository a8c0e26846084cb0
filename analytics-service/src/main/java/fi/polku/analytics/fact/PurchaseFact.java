package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company bought with one deal.
 *
 * @param value what it is worth; {@code null} when not known
 * @param cancelled whether the win was taken back
 * @param delivery {@code awaiting-handover}, {@code in-delivery}, {@code delivered}; {@code null} until one is told
 * @param delivered when it was delivered; {@code null} while it is not
 */
public record PurchaseFact(
        UUID id,
        long version,
        UUID accountId,
        UUID dealId,
        @Nullable Money value,
        LocalDate closedOn,
        boolean cancelled,
        @Nullable String delivery,
        @Nullable Moment delivered)
        implements Fact {

    public PurchaseFact {
        Objects.requireNonNull(id, "a purchase has an id");
        Objects.requireNonNull(accountId, "a purchase is some company's");
        Objects.requireNonNull(dealId, "a purchase comes from a deal");
        Objects.requireNonNull(closedOn, "a purchase was made some day");
    }

    /** The same purchase, taken back. */
    public PurchaseFact cancelled(long version) {
        return new PurchaseFact(id, version, accountId, dealId, value, closedOn, true, delivery, delivered);
    }

    /** The same purchase, that far delivered. */
    public PurchaseFact delivery(long version, String state, Moment at) {
        return new PurchaseFact(
                id,
                version,
                accountId,
                dealId,
                value,
                closedOn,
                cancelled,
                state,
                state.equals("delivered") ? at : null);
    }
}
