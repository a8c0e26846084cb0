package fi.polku.analytics.intake;

import fi.polku.analytics.fact.SignalFact;
import fi.polku.analytics.fact.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of signals make of facts. */
final class SignalEvents {

    private SignalEvents() {}

    static List<Change> changes(Event event) {
        return switch (event.type()) {
            case "polku.lead.signal-raised.v1" ->
                List.of(Change.whole(event.body(Raised.class).fact(event)));
            case "polku.lead.signal-resolved.v1" ->
                List.of(event.body(Resolved.class).change(event));
            default -> List.of();
        };
    }

    /** One of us heard something. */
    private record Raised(
            UUID signalId,
            @Nullable Stamp raisedBy,
            String touchpoint,
            @Nullable String urgency,
            @Nullable UUID accountId,
            @Nullable String routedAs,
            Instant occurredAt) {

        private SignalFact fact(Event event) {
            return new SignalFact(
                    signalId,
                    event.version(),
                    raisedBy,
                    touchpoint,
                    urgency,
                    accountId,
                    routedAs,
                    event.moment(occurredAt),
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** Somebody did something about it. */
    private record Resolved(
            UUID signalId,
            String outcome,
            @Nullable String reason,
            @Nullable UUID leadId,
            Instant occurredAt) {

        private Change change(Event event) {
            return Change.of(
                    SignalFact.class,
                    signalId,
                    event.version(),
                    signal -> signal.resolved(event.version(), outcome, reason, leadId, event.moment(occurredAt)));
        }
    }
}
