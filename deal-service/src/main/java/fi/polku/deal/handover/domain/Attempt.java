package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Stamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that a handover was offered to delivery.
 *
 * @param number 1 for the first
 * @param end how it ended; {@code null} while delivery has not answered
 */
public record Attempt(
        int number, Instant offeredAt, @Nullable End end) {

    /** How an attempt ended. */
    public sealed interface End {

        /** When it ended. */
        Instant at();
    }

    /** Delivery took the customer over. */
    public record Accepted(Stamp by, Instant at) implements End {}

    /**
     * Delivery gave it back.
     *
     * @param lacking codes of the checklist's items that are not as they should be
     * @param remark what is wrong, in delivery's own words; stays in this service
     */
    public record Returned(List<String> lacking, @Nullable String remark, Stamp by, Instant at) implements End {

        public Returned {
            lacking = List.copyOf(lacking);
        }
    }

    /** The deal was reopened before delivery answered. */
    public record Withdrawn(Instant at) implements End {}

    Attempt ended(End how) {
        return new Attempt(number, offeredAt, how);
    }
}
