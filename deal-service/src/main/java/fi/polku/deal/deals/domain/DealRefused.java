package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Flaw;
import java.util.List;
import java.util.stream.Stream;

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
            case NoAcceptedOffer _ -> "no-accepted-offer";
            case NotClosed _ -> "deal-not-closed";
            case UnacceptableReopening _ -> "unacceptable-reopening";
            case HandedOver _ -> "deal-handed-over";
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

    /** A deal is won with an accepted offer. */
    public static final class NoAcceptedOffer extends DealRefused {

        NoAcceptedOffer(List<Flaw> others) {
            super(
                    "A deal is won with an accepted offer",
                    Stream.concat(
                                    Stream.of(new Flaw(
                                            "outcome",
                                            "no offer was accepted",
                                            "an accepted offer, or a manager's override")),
                                    others.stream())
                            .toList());
        }
    }

    /** Only a closed deal is reopened. */
    public static final class NotClosed extends DealRefused {

        NotClosed() {
            super("This deal is open", List.of(new Flaw("outcome", "has none", "a closed deal")));
        }
    }

    /** The deal is not reopened for such a reason. */
    public static final class UnacceptableReopening extends DealRefused {

        UnacceptableReopening(Flaw flaw) {
            super("The deal cannot be reopened so", List.of(flaw));
        }
    }

    /** Delivery has taken it over: what was sold is being delivered. */
    public static final class HandedOver extends DealRefused {

        HandedOver() {
            super(
                    "This deal was handed over to delivery",
                    List.of(new Flaw("handover", "was accepted", "a deal that delivery has not taken over")));
        }
    }
}
