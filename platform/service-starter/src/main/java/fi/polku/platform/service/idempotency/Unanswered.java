package fi.polku.platform.service.idempotency;

import fi.polku.platform.service.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A key that cannot be answered for, as a problem. */
final class Unanswered {

    private Unanswered() {}

    static ErrorResponseException keyReused() {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        String detail = "This key was used for another request; use a new key for each new request";
        return new ErrorResponseException(
                status, Problems.problem(status, "idempotency-key-reused", "Idempotency key reused", detail), null);
    }

    static ErrorResponseException stillRunning() {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        String detail = "The first request with this key is still running; send it again to get its answer";
        ErrorResponseException problem = new ErrorResponseException(
                status, Problems.problem(status, "request-still-running", "Try again later", detail), null);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return problem;
    }
}
