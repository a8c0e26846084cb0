package fi.polku.platform.importing.sending;

import java.time.Duration;

/**
 * How fast and how stubborn an import is.
 *
 * @param chunkRows the most rows in one request
 * @param lanes requests under way at the same time
 * @param patience how long services may stay away without any progress before the import gives up
 * @param figuresPatience how long analytics may answer at the end without knowing more, which ends in a warning only
 * @param firstPause after the first failure; it doubles with each further one
 * @param longestPause the most it grows to
 */
public record Pace(
        int chunkRows,
        int lanes,
        Duration patience,
        Duration figuresPatience,
        Duration firstPause,
        Duration longestPause) {
    /** For people at a terminal. */
    public static final Pace STEADY = new Pace(
            250, 4, Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofSeconds(2));
}
