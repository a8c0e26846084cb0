package fi.polku.lead.signals.application;

import fi.polku.lead.signals.domain.SignalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a signal. */
public sealed interface SignalCommand {

    /** The signal the command is about. */
    SignalId signal();

    /** When it happened; {@code null} for now. */
    @Nullable
    Instant occurredAt();

    /** Tell what was heard; a signal that is there already stays as it is. */
    record Raise(
            SignalId signal, HeardFacts facts, @Nullable Instant occurredAt) implements SignalCommand {}

    /** Act on it: it becomes a lead. */
    record MakeLead(
            SignalId signal,
            @Nullable Long expectedVersion,
            UUID by,
            LeadWish wish,
            @Nullable Instant occurredAt) implements SignalCommand {}

    /** Act on it: nothing comes of it. */
    record Dismiss(
            SignalId signal,
            @Nullable Long expectedVersion,
            UUID by,
            String reason,
            @Nullable Instant occurredAt) implements SignalCommand {}
}
