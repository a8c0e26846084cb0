package fi.polku.platform.embedded.store;

import org.jspecify.annotations.Nullable;

/** The store did not start and changed nothing; the message says why in words for the person who started it. */
public final class StoreNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreNotStarted(Object where, String reason, @Nullable Throwable cause) {
        super("The document store did not start on %s: %s".formatted(where, reason), cause);
    }
}
