package fi.polku.account.purchases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was promised to the customer in the sale; what exactly is kept with the handover.
 *
 * @param dueOn by when
 * @param kept {@code null} while nobody has said
 * @param decidedAt when somebody said
 */
public record Promise(
        UUID promiseId,
        @Nullable LocalDate dueOn,
        @Nullable Boolean kept,
        @Nullable Instant decidedAt) {

    /** A promise of which nobody has said yet whether it was kept. */
    public static Promise open(UUID promiseId, @Nullable LocalDate dueOn) {
        return new Promise(promiseId, dueOn, null, null);
    }

    Promise decided(boolean wasKept, Instant at) {
        return new Promise(promiseId, dueOn, wasKept, at);
    }
}
