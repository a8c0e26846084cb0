package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Flaw;
import java.util.List;

/** The deal does not take what was asked for. */
public abstract sealed class DealRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private DealRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case Unacceptable _ -> "unacceptable-deal";
            case UnacceptableClosing _ -> "unacceptable-closing";
            case UnknownReference _ -> "unknown-reference";
            case NotOpened _ -> "deal-not-opened";
            case ClosedAlready _ -> "deal-closed-already";
        };
    }

    /** Everything that is wrong, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** The details cannot be true of a deal. */
    public static final class Unacceptable extends DealRefused {
        public Unacceptable(List<Flaw> flaws) {
            super("This cannot be true of a deal", flaws);
        }
    }

    /** The deal cannot have been decided so. */
    public static final class UnacceptableClosing extends DealRefused {
        public UnacceptableClosing(List<Flaw> flaws) {
            super("The deal cannot have been decided so", flaws);
        }
    }

    /** A seller, account or product that nobody here knows (yet). */
    public static final class UnknownReference extends DealRefused {
        public UnknownReference(List<Flaw> flaws) {
            super("Something that this deal refers to is not known", flaws);
        }
    }

    /** There is no such deal. */
    public static final class NotOpened extends DealRefused {
        public NotOpened(DealId id) {
            super("There is no deal " + id, List.of());
        }
    }

    /** The deal was decided before. */
    public static final class ClosedAlready extends DealRefused {
        public ClosedAlready(Closing closing) {
            super(
                    "This deal was closed already",
                    List.of(new Flaw(
                            "outcome", "is " + closing.outcome() + " since " + closing.closedOn(), "an open deal")));
        }
    }
}
