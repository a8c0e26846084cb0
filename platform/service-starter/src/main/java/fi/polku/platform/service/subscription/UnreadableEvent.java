package fi.polku.platform.service.subscription;

import org.jspecify.annotations.Nullable;

/** A message that is no event of ours: a header is missing or its body is not what its type promises. Retrying is no use. */
public final class UnreadableEvent extends RuntimeException {

    /** The message cannot be read for this reason. */
    public UnreadableEvent(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
