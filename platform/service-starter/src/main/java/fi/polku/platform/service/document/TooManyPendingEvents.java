package fi.polku.platform.service.document;

import fi.polku.platform.service.command.NothingDone;
import java.time.Duration;

/** More events wait for the broker than the service is willing to keep: nothing was done, trying later helps. */
public final class TooManyPendingEvents extends RuntimeException implements NothingDone {

    private final Duration retryAfter;

    /** Commands are refused until the broker took some of what waits. */
    public TooManyPendingEvents(Duration retryAfter) {
        super("Too many events wait to be published");
        this.retryAfter = retryAfter;
    }

    /** When it is worth trying again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
