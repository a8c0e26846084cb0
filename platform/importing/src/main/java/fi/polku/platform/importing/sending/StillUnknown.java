package fi.polku.platform.importing.sending;

/** A service answers, but for too long has not learnt more of what was sent. */
public final class StillUnknown extends RuntimeException {
    StillUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
