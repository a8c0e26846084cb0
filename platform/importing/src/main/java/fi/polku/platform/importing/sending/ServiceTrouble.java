package fi.polku.platform.importing.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A service did not do its work for a reason that may pass: it is away, busy, or the connection broke. */
final class ServiceTrouble extends Exception {
    private final transient @Nullable Duration retryAfter;

    ServiceTrouble(String message, @Nullable Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** How long the service asks to be left alone. */
    Duration retryAfter() {
        return retryAfter == null ? Duration.ZERO : retryAfter;
    }
}
