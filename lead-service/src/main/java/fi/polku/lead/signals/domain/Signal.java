package fi.polku.lead.signals.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of us heard at the moment when a customer decided where to buy.
 *
 * @param raisedBy who heard it, stamped with where they stood in the organisation then
 * @param route whom it was given to
 * @param resolution what became of it; {@code null} while it waits for somebody to act
 */
public record Signal(
        SignalId id,
        Stamp raisedBy,
        Heard heard,
        Route route,
        Instant raisedAt,
        @Nullable Resolution resolution) {

    /** In the order in which they should be acted on: the most urgent first, of those the oldest. */
    public static final Comparator<Signal> MOST_URGENT_FIRST = Comparator.comparing(
                    (Signal signal) -> signal.heard().urgency())
            .thenComparing(Signal::raisedAt)
            .thenComparing(signal -> signal.id().value());

    /** A new signal, given to somebody. */
    public static Change<Signal, SignalEvent> raise(SignalId id, Stamp raisedBy, Heard heard, Route route, Instant at) {
        var signal = new Signal(id, raisedBy, heard, route, at, null);
        return Change.of(signal, SignalEvent.SignalRaised.of(signal));
    }

    /**
     * Somebody acted on it. The same outcome again changes nothing.
     *
     * @throws SignalRefused.AlreadyResolved when something else became of it before
     * @throws fi.polku.lead.domain.Untimely when they are said to have acted before they could know of it
     */
    public Change<Signal, SignalEvent> resolve(Resolution wanted, Moment when) {
        if (resolution != null) {
            if (sameOutcome(resolution, wanted)) {
                return Change.none(this);
            }
            throw new SignalRefused.AlreadyResolved(resolution);
        }
        when.notBefore(raisedAt);
        var resolved = new Signal(id, raisedBy, heard, route, raisedAt, wanted);
        return Change.of(resolved, SignalEvent.SignalResolved.of(id, wanted));
    }

    /** Whether it waits for somebody to act. */
    public boolean isOpen() {
        return resolution == null;
    }

    /** How long it took until somebody acted; empty while nobody has. */
    public Optional<Duration> timeToFirstAction() {
        return Optional.ofNullable(resolution).map(done -> Duration.between(raisedAt, done.at()));
    }

    private static boolean sameOutcome(Resolution standing, Resolution wanted) {
        return switch (standing) {
            case Resolution.BecameLead became ->
                wanted instanceof Resolution.BecameLead again && became.lead().equals(again.lead());
            case Resolution.CameToNothing came ->
                wanted instanceof Resolution.CameToNothing again
                        && came.reason().equals(again.reason());
        };
    }
}
