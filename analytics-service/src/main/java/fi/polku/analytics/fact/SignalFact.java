package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of us heard from a customer, and what became of it.
 *
 * @param raisedBy who heard it, and where that person stood then
 * @param touchpoint where it was heard: service, support, delivery, invoicing, web, event, other
 * @param routedAs whom it went to: the account's owner, a lead handler, nobody
 * @param outcome {@code lead} or {@code nothing}; {@code null} until somebody did something about it
 * @param reason why nothing came of it
 * @param leadId the lead it became
 * @param resolved when that was
 */
public record SignalFact(
        UUID id,
        long version,
        @Nullable Stamp raisedBy,
        String touchpoint,
        @Nullable String urgency,
        @Nullable UUID accountId,
        @Nullable String routedAs,
        Moment raised,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable UUID leadId,
        @Nullable Moment resolved)
        implements Fact {

    public SignalFact {
        Objects.requireNonNull(id, "a signal has an id");
        Objects.requireNonNull(touchpoint, "a signal was heard somewhere");
        Objects.requireNonNull(raised, "a signal was raised some time");
    }

    /** What became of it. */
    public SignalFact resolved(
            long version, String outcome, @Nullable String reason, @Nullable UUID leadId, Moment at) {
        return new SignalFact(
                id, version, raisedBy, touchpoint, urgency, accountId, routedAs, raised, outcome, reason, leadId, at);
    }
}
