package fi.polku.platform.service.web;

import fi.polku.platform.service.command.Cause;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Everything that a request does has this request as its {@link Cause}. The correlation id is the caller's when it sent a
 * usable one, is answered in the same header and stands in each line of the log; the actor is who the request was
 * authenticated as.
 */
final class CauseFilter extends OncePerRequestFilter {

    static final String CORRELATION_ID = "X-Correlation-Id";

    /** Nothing that could break a log line or a header, and short enough to be kept with every event. */
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final HandlerExceptionResolver problems;

    CauseFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cause cause = new Cause(correlationId(request), null, actor(request), null);
        response.setHeader(CORRELATION_ID, cause.correlationId());
        MDC.put("correlationId", cause.correlationId());
        MDC.put("actor", cause.actor());
        try {
            CausedBy.run(cause, () -> chainOrProblem(request, response, chain));
        } finally {
            MDC.remove("correlationId");
            MDC.remove("actor");
        }
    }

    /** What fails in a filter further in gets a problem answer as well, not the container's own error page. */
    private void chainOrProblem(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted() || problems.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }

    private static String correlationId(HttpServletRequest request) {
        String given = request.getHeader(CORRELATION_ID);
        return given != null && USABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    private static String actor(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "anonymous" : principal.getName();
    }
}
