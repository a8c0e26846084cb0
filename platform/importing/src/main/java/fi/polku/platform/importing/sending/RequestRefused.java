package fi.polku.platform.importing.sending;

/** A service refuses a request as a whole: sending it again would not help. */
public final class RequestRefused extends RuntimeException {
    RequestRefused(String message) {
        super(message);
    }
}
