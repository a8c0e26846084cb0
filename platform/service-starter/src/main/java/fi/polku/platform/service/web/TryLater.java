package fi.polku.platform.service.web;

import java.time.Duration;

/** Something stands in the way that passes by itself: what was asked for is not done, trying later helps. */
public final class TryLater extends RuntimeException {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final String code;

    /** What was asked for cannot be done just now for this reason. */
    public TryLater(String code, String reason, Throwable cause) {
        super(reason, cause);
        this.code = code;
    }

    String code() {
        return code;
    }

    Duration retryAfter() {
        return RETRY_AFTER;
    }
}
