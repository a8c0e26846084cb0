package fi.polku.platform.importing.sending;

/** Services stayed away too long; running the import again finishes it. */
public final class ServicesUnreachable extends RuntimeException {
    ServicesUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
