package fi.polku.platform.service.web;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.document.ConcurrentChange;
import fi.polku.platform.service.document.PassingTrouble;
import fi.polku.platform.service.document.StaleVersion;
import fi.polku.platform.service.document.TooManyPendingEvents;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers what the platform itself throws, refusals by the domain, and whatever nobody expected. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final List<RefusalTranslator> translators;

    ProblemAdvice(List<RefusalTranslator> translators) {
        this.translators = translators;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidInput e) {
        return answer(Problems.invalid(e.violations()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException e) {
        return answer(Problems.invalid(ConstraintViolations.of(e.getConstraintViolations())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound e) {
        return answer(Problems.problem(HttpStatus.NOT_FOUND, "not-found", "Not found", message(e)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion e) {
        Violation violation = new Violation(
                "If-Match",
                "is version " + e.expected() + ", not the latest",
                "\"" + e.actual() + "\" after a new look");
        return answer(Problems.problem(
                HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale version", message(e), List.of(violation)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingIfMatch e) {
        return answer(Problems.problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "missing-if-match",
                "If-Match is missing",
                message(e),
                List.of(new Violation("If-Match", "is missing", "the ETag of the version that you change"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge e) {
        return answer(Problems.problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "Body too large", message(e)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooManyPendingEvents e) {
        return later("too-many-pending-events", message(e), e.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TryLater e) {
        return later(e.code(), message(e), e.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ConcurrentChange e) {
        return later("concurrent-change", message(e), SOON);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> other(RuntimeException e) {
        return translators.stream()
                .map(translator -> translator.translate(e))
                .flatMap(Optional::stream)
                .findFirst()
                .map(ProblemAdvice::refused)
                .orElseGet(() -> PassingTrouble.isBehind(e) ? away(e) : unexpected(e));
    }

    /** Whether it was done nobody knows: the same again with the same key is done once. */
    private static ResponseEntity<ProblemDetail> away(RuntimeException e) {
        LOG.warn("Request not answered, the store or the broker is away: {}", e.toString());
        return later(
                "store-away",
                "What is needed for this cannot be reached just now; send it again, with the same Idempotency-Key",
                SOON);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.debug("The caller went away", e);
            return null;
        }
        String correlationId = Cause.current().correlationId();
        LOG.error("Request failed, correlation id {}", correlationId, e);
        return answer(Problems.problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Unexpected error",
                "Something went wrong here; ask with correlation id " + correlationId));
    }

    private static ResponseEntity<ProblemDetail> refused(Rejection refusal) {
        ProblemDetail problem = Problems.refusal(refusal.code(), refusal.detail(), refusal.violations());
        refusal.more().forEach(problem::setProperty);
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> later(String code, String detail, Duration retryAfter) {
        ProblemDetail problem = Problems.problem(HttpStatus.SERVICE_UNAVAILABLE, code, "Try again later", detail);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
