package fi.polku.lead.signals.domain;

import fi.polku.lead.domain.Stamp;
import fi.polku.lead.people.domain.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a signal; the records are the published events as they stand. No words, and nobody from outside. */
public sealed interface SignalEvent {

    /** The name under which the event is published. */
    default String type() {
        return switch (this) {
            case SignalRaised _ -> "polku.lead.signal-raised.v1";
            case SignalResolved _ -> "polku.lead.signal-resolved.v1";
        };
    }

    /** One of us heard something, and it was given to somebody. */
    record SignalRaised(
            UUID signalId,
            Stamp raisedBy,
            String touchpoint,
            String urgency,
            @Nullable UUID accountId,
            @Nullable UUID routedTo,
            String routedAs,
            Instant occurredAt)
            implements SignalEvent {

        static SignalRaised of(Signal signal) {
            PersonId to = signal.route().to();
            return new SignalRaised(
                    signal.id().value(),
                    signal.raisedBy(),
                    signal.heard().touchpoint().code(),
                    signal.heard().urgency().code(),
                    signal.heard().accountId(),
                    to == null ? null : to.value(),
                    signal.route().as().code(),
                    signal.raisedAt());
        }
    }

    /** Somebody acted on it: it became a lead, or nothing. */
    record SignalResolved(
            UUID signalId,
            String outcome,
            @Nullable UUID leadId,
            @Nullable String reason,
            Stamp by,
            Instant occurredAt) implements SignalEvent {

        static SignalResolved of(SignalId signal, Resolution resolution) {
            return switch (resolution) {
                case Resolution.BecameLead(var lead, var _, var by, var at) ->
                    new SignalResolved(signal.value(), "lead", lead.value(), null, by, at);
                case Resolution.CameToNothing(var reason, var by, var at) ->
                    new SignalResolved(signal.value(), "nothing", null, reason, by, at);
            };
        }
    }
}
