package fi.polku.platform.service.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a listener could not take, and what has been tried with it.
 *
 * @param id the same each time the event comes to its listener
 * @param version changes with the letter
 * @param cause why it could not be taken when it was tried last, in words
 * @param attempts how often it was tried
 * @param diedAt when it was put aside
 * @param lastTriedAt when it was tried last
 * @param parkedBehind the dead letter of the same aggregate behind which it waits without having been tried, if so
 * @param settlement how it came to its end, {@code null} while it waits
 */
public record DeadLetter(
        String id,
        long version,
        DeadEvent event,
        Status status,
        String cause,
        int attempts,
        Instant diedAt,
        Instant lastTriedAt,
        @Nullable String parkedBehind,
        @Nullable Settlement settlement) {

    /** Where a dead letter is on its way. */
    public enum Status {
        /** Nothing has come of it yet. */
        WAITING,
        /** It was given to its listener once more and taken. */
        REPLAYED,
        /** Somebody decided that nothing shall come of it. */
        DISCARDED
    }

    /**
     * How a dead letter came to its end.
     *
     * @param by who asked for it
     * @param words what the listener made of it, or the reason why it was discarded
     */
    public record Settlement(String by, Instant at, String words) {}
}
