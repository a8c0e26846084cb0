package fi.polku.platform.service.web;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that Spring MVC itself refuses: unknown paths, wrong methods and types, invalid bodies and parameters. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
final class RequestAdvice extends ResponseEntityExceptionHandler {

    private final JsonMapper json;

    RequestAdvice(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(e, violations(e.getBindingResult()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = e.getParameterValidationResults().stream()
                .flatMap(RequestAdvice::violations)
                .toList();
        return invalid(e, violations, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(
                e, List.of(new Violation("", "the body is missing or cannot be read", "a JSON object")), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException parameter
                ? parameter.getName()
                : String.valueOf(e.getPropertyName());
        return invalid(e, List.of(Expected.of(e.getRequiredType(), json).violatedBy(name)), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(e, List.of(new Violation(e.getParameterName(), "is missing", "a value")), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return e instanceof MissingRequestHeaderException missing
                ? invalid(e, List.of(new Violation(missing.getHeaderName(), "is missing", "a value")), request)
                : super.handleServletRequestBindingException(e, headers, status, request);
    }

    /** Gives what Spring says the platform's form. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders withType = new HttpHeaders(headers);
        withType.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        ProblemDetail said = said(e, body, status);
        ProblemDetail problem = said.getProperties() == null ? inPlatformForm(said) : said;
        return super.handleExceptionInternal(e, problem, withType, status, request);
    }

    private static ProblemDetail said(Exception e, @Nullable Object body, HttpStatusCode status) {
        if (body instanceof ProblemDetail said) {
            return said;
        }
        return e instanceof ErrorResponse response ? response.getBody() : ProblemDetail.forStatus(status);
    }

    private @Nullable ResponseEntity<Object> invalid(Exception e, List<Violation> violations, WebRequest request) {
        return handleExceptionInternal(
                e, Problems.invalid(violations), new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    private static ProblemDetail inPlatformForm(ProblemDetail said) {
        HttpStatus status = HttpStatus.valueOf(said.getStatus());
        String code = status == HttpStatus.BAD_REQUEST
                ? "invalid-input"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        String detail = said.getDetail() == null ? status.getReasonPhrase() : said.getDetail();
        return Problems.problem(status, code, status.getReasonPhrase(), detail);
    }

    private static List<Violation> violations(BindingResult result) {
        return result.getAllErrors().stream()
                .map(error -> violation(error, result.getTarget()))
                .toList();
    }

    private static Violation violation(ObjectError error, @Nullable Object body) {
        String path = error instanceof FieldError named ? named.getField() : "";
        String field = body == null ? path : JsonNames.of(path, body.getClass());
        return error.contains(ConstraintViolation.class)
                ? ConstraintViolations.of(field, error.unwrap(ConstraintViolation.class))
                : new Violation(field, String.valueOf(error.getDefaultMessage()));
    }

    private static Stream<Violation> violations(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getAllErrors().stream().map(error -> violation(error, body.getArgument()));
        }
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream().map(error -> violation(name, error, result));
    }

    private static Violation violation(String name, MessageSourceResolvable error, ParameterValidationResult result) {
        return ConstraintViolations.of(name, result.unwrap(error, ConstraintViolation.class));
    }
}
