package fi.polku.platform.service.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/**
 * Answers that carry the version of the aggregate that they show as a strong {@code ETag}, for {@code If-Match}. It does not
 * tell whether the answer reads as it did: a GET is always answered in whole ({@link WholeAnswers}).
 */
public final class Versioned {

    private Versioned() {}

    /** What stands, or stands after a change. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(eTag(version)).body(body);
    }

    /** What was made, and where it is from now on. */
    public static <T> ResponseEntity<T> created(URI location, long version, T body) {
        return ResponseEntity.created(location).eTag(eTag(version)).body(body);
    }

    private static String eTag(long version) {
        return "\"" + version + "\"";
    }
}
