package fi.polku.platform.service.idempotency;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.web.BulkEndpoint;
import fi.polku.platform.service.web.CausedBy;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} has its effect once: a repeat gets the first answer again, one that comes while
 * the first still runs waits for it, and one that comes after a crash runs under the same {@link Cause#handledKey()}, by
 * which documents recognise what was done already. Keys are the actor's own. Streams of rows are idempotent by themselves
 * and take no key.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final IdempotencyKeys keys;
    private final Patience patience;
    private final int largestBody;

    IdempotencyFilter(IdempotencyKeys keys, Patience patience, int largestBody) {
        this.keys = keys;
        this.patience = patience;
        this.largestBody = largestBody;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String contentType = request.getContentType();
        return request.getHeader(KEY) == null
                || !"POST".equals(request.getMethod())
                || (contentType != null && contentType.startsWith(BulkEndpoint.NDJSON));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = Cause.current().actor() + " " + usable(request.getHeader(KEY));
        RepeatableRequest repeatable = RepeatableRequest.of(request, largestBody);
        String fingerprint = repeatable.fingerprint();
        switch (patience.whileBusy(() -> keys.claim(key, fingerprint))) {
            case Claim.Won(String token) -> answerFirst(key, token, repeatable, response, chain);
            case Claim.Answered(KeptAnswer answer) -> replay(answer, response);
            case Claim.Misused() -> throw Unanswered.keyReused();
            case Claim.Busy() -> throw Unanswered.stillRunning();
        }
    }

    private void answerFirst(
            String key, String token, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper captured = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            CausedBy.run(repeatableCause(key, request.fingerprint()), () -> chain.doFilter(request, captured));
            KeptAnswer answer = KeptAnswer.of(captured);
            if (answer.isWorthKeeping()) {
                keys.keep(key, token, answer);
                kept = true;
            }
        } finally {
            if (!kept) {
                keys.giveBack(key, token);
            }
        }
        captured.copyBodyToResponse();
    }

    /** The same for every try of this request, and for no other request that may use the key after it was forgotten. */
    private static Cause repeatableCause(String key, String fingerprint) {
        Cause cause = Cause.current();
        String handledKey = "request:" + NameBasedId.of("idempotency-key", key, fingerprint);
        return new Cause(cause.correlationId(), cause.causationId(), cause.actor(), handledKey);
    }

    private static void replay(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader(REPLAYED, "true");
        response.setContentLength(answer.body().length());
        response.getOutputStream().write(answer.body().getData());
    }

    private static String usable(String key) {
        if (USABLE.matcher(key).matches()) {
            return key;
        }
        throw new InvalidInput(
                new Violation(KEY, "cannot be used as a key", "1 to 255 visible ASCII characters, such as a UUID"));
    }
}
