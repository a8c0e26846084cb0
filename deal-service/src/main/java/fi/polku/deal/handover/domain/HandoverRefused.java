package fi.polku.deal.handover.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The handover of a deal does not take what was asked for. */
public abstract sealed class HandoverRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private HandoverRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    private HandoverRefused(String message, Flaw flaw) {
        this(message, List.of(flaw));
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case NotWon _ -> "deal-not-won";
            case Unacceptable _ -> "unacceptable-handover";
            case UnknownReference _ -> "unknown-reference";
            case Incomplete _ -> "handover-incomplete";
            case WithDelivery _ -> "handover-with-delivery";
            case NotOffered _ -> "handover-not-offered";
            case NotTheDeliveryOwner _ -> "not-the-delivery-owner";
            case UnacceptableReturn _ -> "unacceptable-return";
        };
    }

    /** Everything that is wrong, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** Only a won deal is handed over. */
    public static final class NotWon extends HandoverRefused {
        public NotWon() {
            super("Only a won deal is handed over", new Flaw("outcome", "the deal is not won", "a won deal"));
        }
    }

    /** This cannot be true of this deal. */
    public static final class Unacceptable extends HandoverRefused {
        Unacceptable(List<Flaw> flaws) {
            super("This cannot be handed over", flaws);
        }
    }

    /** A person that nobody here knows (yet). */
    public static final class UnknownReference extends HandoverRefused {
        public UnknownReference(Flaw flaw) {
            super("Something that this handover refers to is not known", flaw);
        }
    }

    /** Something on the checklist is missing. */
    public static final class Incomplete extends HandoverRefused {
        Incomplete(List<Checklist.Item> missing) {
            super(
                    "The handover is not complete",
                    missing.stream()
                            .map(item -> new Flaw(item.code(), "is missing", item.english()))
                            .toList());
        }
    }

    /** It is with the delivery owner, or was taken: the seller cannot change it. */
    public static final class WithDelivery extends HandoverRefused {
        WithDelivery(HandoverStatus status) {
            super(
                    "The handover is with delivery",
                    new Flaw("status", "is " + status, "a handover that was not offered, or was returned"));
        }
    }

    /** Nothing is with the delivery owner. */
    public static final class NotOffered extends HandoverRefused {
        NotOffered(HandoverStatus status) {
            super("The handover was not offered", new Flaw("status", "is " + status, "offered"));
        }
    }

    /** Somebody else is to take it over, or to give it back. */
    public static final class NotTheDeliveryOwner extends HandoverRefused {
        private NotTheDeliveryOwner(String message, String accepted) {
            super(message, new Flaw("by", "is not the delivery owner", accepted));
        }

        static NotTheDeliveryOwner toTakeIt(Stamp owner) {
            return new NotTheDeliveryOwner(
                    "Only the delivery owner takes a handover", owner.personId().toString());
        }

        static NotTheDeliveryOwner toGiveItBack(Stamp owner, @Nullable Stamp seller) {
            return new NotTheDeliveryOwner(
                    "Only the delivery owner or a manager gives a handover back, or anybody once the owner has left",
                    "%s, %s".formatted(owner.personId(), Person.whoManages(seller)));
        }
    }

    /** Nothing is lacking, or something that is not on the checklist. */
    public static final class UnacceptableReturn extends HandoverRefused {
        UnacceptableReturn(List<Flaw> flaws) {
            super("A handover is returned with what is lacking", flaws);
        }
    }
}
