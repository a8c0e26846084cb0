package fi.polku.lead.signals.domain;

import fi.polku.lead.domain.Flaw;
import java.util.List;

/** A command on a signal is refused. */
public abstract sealed class SignalRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private SignalRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case UnknownReferences _ -> "unknown-reference";
            case UnknownReason _ -> "unknown-reason";
            case AlreadyResolved _ -> "already-resolved";
        };
    }

    /** Everything that stands against it, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** The signal names people or companies that are not known here (or not yet). */
    public static final class UnknownReferences extends SignalRefused {
        public UnknownReferences(List<Flaw> flaws) {
            super("The signal refers to what is not known here.", flaws);
        }
    }

    /** Nothing came of it, for a reason that is not on the list. */
    public static final class UnknownReason extends SignalRefused {
        public UnknownReason(Flaw flaw) {
            super("This is no reason for a signal to come to nothing.", List.of(flaw));
        }
    }

    /** Something else became of it before. */
    public static final class AlreadyResolved extends SignalRefused {
        AlreadyResolved(Resolution standing) {
            super("Somebody acted on the signal before.", List.of(new Flaw("outcome", outcome(standing), null)));
        }

        private static String outcome(Resolution standing) {
            return switch (standing) {
                case Resolution.BecameLead became ->
                    "it became lead %s".formatted(became.lead().value());
                case Resolution.CameToNothing came -> "it came to nothing: %s".formatted(came.reason());
            };
        }
    }
}
