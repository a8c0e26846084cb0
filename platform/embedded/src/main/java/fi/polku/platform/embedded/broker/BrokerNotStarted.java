package fi.polku.platform.embedded.broker;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The broker did not start; the message says why in words for the person who started it. */
public final class BrokerNotStarted extends RuntimeException {

    BrokerNotStarted(Path directory, String reason, @Nullable Throwable cause) {
        super("The broker did not start on %s: %s".formatted(directory, reason), cause);
    }
}
