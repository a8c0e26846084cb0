package fi.polku.platform.service.time;

/** The configured business zone does not exist. */
final class InvalidZone extends RuntimeException {

    InvalidZone(String zone, Throwable cause) {
        super("polku.zone is \"" + zone + "\", which is no time zone", cause);
    }
}
