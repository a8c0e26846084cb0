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
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A POST with an {@code Idempotency-Key} has its effect once: a repeat gets the first answer again, one that comes while
 * the first still runs waits for it, and one that comes after a crash runs under the same {@link Cause#handledKey()}, by
 * which documents recognise what was done already. Keys are the actor's own. What failed on our side, or was answered by the
 * container instead of the service, is not kept: a repeat is tried again. Streams of rows are idempotent by themselves and take
 * no key.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final String FIRST = IdempotencyFilter.class.getName() + ".first";
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
                || (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(BulkEndpoint.NDJSON));
    }

    /** An answer that comes later is there when the request is dispatched for the last time. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(FIRST) instanceof First first) {
            answer(first, request, response, chain);
            return;
        }
        String key = Cause.current().actor() + " " + usable(request.getHeader(KEY));
        RepeatableRequest repeatable = RepeatableRequest.of(request, largestBody);
        String fingerprint = repeatable.fingerprint();
        switch (patience.whileBusy(() -> keys.claim(key, fingerprint))) {
            case Claim.Won(String token) -> {
                First first = new First(key, token, repeatableCause(key, fingerprint), new HeldAnswer(response));
                request.setAttribute(FIRST, first);
                answer(first, repeatable, first.answer(), chain);
            }
            case Claim.Answered(KeptAnswer answer) -> replay(answer, response);
            case Claim.Misused() -> throw Unanswered.keyReused();
            case Claim.Busy() -> throw Unanswered.stillRunning();
        }
    }

    /** Passes the request on, and once its answer is there keeps it and lets it go. That may be when it is dispatched again. */
    private void answer(First first, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean later = false;
        boolean kept = false;
        try {
            CausedBy.run(first.cause(), () -> chain.doFilter(request, response));
            later = isAsyncStarted(request);
            kept = !later && keep(first);
        } finally {
            if (!kept && !later) {
                keys.giveBack(first.key(), first.token());
            }
        }
        if (!later) {
            first.answer().copyBodyToResponse();
        }
    }

    private boolean keep(First first) {
        KeptAnswer answer = KeptAnswer.of(first.answer());
        boolean worthIt = answer.isWorthKeeping() && !first.answer().isLeftToTheContainer();
        if (worthIt) {
            keys.keep(first.key(), first.token(), answer);
        }
        return worthIt;
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

    /** A request that has a key for itself, and its answer. */
    private record First(String key, String token, Cause cause, HeldAnswer answer) {}
}
