package fi.polku.analytics.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a seller says of a lead that was given to them.
 *
 * @param dueAt until when it is asked for; {@code null} when nobody asked
 * @param overdue whether it was not there by then
 * @param verdict {@code accepted} or {@code returned}; {@code null} while it is waited for
 * @param reason why it was returned
 * @param given when it was said
 */
public record Verdict(
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable Moment given) {

    /** Not asked for and not given. */
    public static final Verdict NONE = new Verdict(null, false, null, null, null);

    /** Asked for until then. */
    public Verdict due(@Nullable Instant at) {
        return at == null ? this : new Verdict(at, overdue, verdict, reason, given);
    }

    /** Not there in time. */
    public Verdict late() {
        return new Verdict(dueAt, true, verdict, reason, given);
    }

    /** Said. */
    public Verdict given(String verdict, @Nullable String why, Moment at) {
        return new Verdict(dueAt, overdue, verdict, why, at);
    }
}
