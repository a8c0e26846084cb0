package fi.polku.platform.service.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem details (RFC 9457) in this platform's form: a stable type and code, and all violations at once. */
public final class Problems {

    private static final String TYPE = "https://polku.dev/problems/";

    private Problems() {}

    /** The domain refuses what was asked: 409. */
    public static ProblemDetail refusal(String code, String detail, List<Violation> violations) {
        return problem(HttpStatus.CONFLICT, code, "Refused", detail, violations);
    }

    /** The request itself is wrong: 400. */
    public static ProblemDetail invalid(List<Violation> violations) {
        String detail = violations.size() == 1 ? "One thing is wrong" : violations.size() + " things are wrong";
        return problem(HttpStatus.BAD_REQUEST, "invalid-input", "Invalid input", detail, violations);
    }

    /** Any other problem. */
    public static ProblemDetail problem(HttpStatus status, String code, String title, String detail) {
        return problem(status, code, title, detail, List.of());
    }

    static ProblemDetail problem(
            HttpStatus status, String code, String title, String detail, List<Violation> violations) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(title);
        problem.setProperty("code", code);
        problem.setProperty("violations", List.copyOf(violations));
        return problem;
    }
}
