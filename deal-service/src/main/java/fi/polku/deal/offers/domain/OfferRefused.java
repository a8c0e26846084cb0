package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Flaw;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The offers of a deal do not take what was asked for. */
public abstract sealed class OfferRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private OfferRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    private OfferRefused(String message, Flaw flaw) {
        this(message, List.of(flaw));
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case Unacceptable _ -> "unacceptable-offer";
            case UnknownReference _ -> "unknown-reference";
            case NotMade _ -> "offer-not-made";
            case NoSuchVersion _ -> "no-such-offer-version";
            case ApprovalNeeded _ -> "approval-needed";
            case ApprovalNotNeeded _ -> "approval-not-needed";
            case OwnApproval _ -> "own-approval";
            case NotAManager _ -> "not-a-sales-manager";
            case SentAlready _ -> "offer-sent-already";
            case NotSent _ -> "offer-not-sent";
            case Superseded _ -> "offer-superseded";
            case Expired _ -> "offer-expired";
            case DecidedAlready _ -> "offer-decided-already";
            case Accepted _ -> "offer-accepted";
            case OtherAccepted _ -> "other-offer-accepted";
        };
    }

    /** Everything that is wrong, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** This cannot be offered. */
    public static final class Unacceptable extends OfferRefused {
        Unacceptable(List<Flaw> flaws) {
            super("This cannot be offered", flaws);
        }
    }

    /** A product or person that nobody here knows (yet). */
    public static final class UnknownReference extends OfferRefused {
        public UnknownReference(List<Flaw> flaws) {
            super("Something that this offer refers to is not known", flaws);
        }
    }

    /** There is no such offer in this deal. */
    public static final class NotMade extends OfferRefused {
        public NotMade(OfferId id) {
            super("There is no offer " + id + " in this deal", List.of());
        }
    }

    /** The offer has no version of this number. */
    public static final class NoSuchVersion extends OfferRefused {
        NoSuchVersion(int version, int newest) {
            super("This offer has no version " + version, new Flaw("version", "there is none of it", "" + newest));
        }
    }

    /** The discount is over the limit and no manager said yes to it. */
    public static final class ApprovalNeeded extends OfferRefused {
        ApprovalNeeded(OfferVersion version, BigDecimal limitPercent) {
            super(
                    version.approval() == null
                            ? "The discount needs a manager's approval"
                            : "A manager said no to the discount",
                    new Flaw("discountPercent", discount(version), within(limitPercent) + ", or an approval"));
        }
    }

    /** The discount is within the limit: there is nothing to approve. */
    public static final class ApprovalNotNeeded extends OfferRefused {
        ApprovalNotNeeded(OfferVersion version, BigDecimal limitPercent) {
            super(
                    "The discount needs nobody's approval",
                    new Flaw("discountPercent", discount(version), "more than " + percent(limitPercent)));
        }
    }

    /** Nobody approves a discount of a deal of their own. */
    public static final class OwnApproval extends OfferRefused {
        OwnApproval() {
            super(
                    "A discount is approved by somebody else than who gives it",
                    new Flaw("by", "sells this deal", "somebody else, such as their manager"));
        }
    }

    /** Discounts over the limit are for managers to approve. */
    public static final class NotAManager extends OfferRefused {
        public NotAManager(String whoCould) {
            super(
                    "Only a manager approves a discount over the limit",
                    new Flaw("by", "is no manager of this deal", whoCould));
        }
    }

    /** It went to the customer before. */
    public static final class SentAlready extends OfferRefused {
        SentAlready(int version, Instant sentAt) {
            super(
                    "This offer was sent already",
                    new Flaw("version", version + " was sent at " + sentAt, "a new version"));
        }
    }

    /** The customer cannot know it. */
    public static final class NotSent extends OfferRefused {
        NotSent(int version) {
            super("This offer was not sent", new Flaw("version", version + " was not sent", "a version that was sent"));
        }
    }

    /** A newer version took its place. */
    public static final class Superseded extends OfferRefused {
        Superseded(int version, int newest) {
            super(
                    "A newer version took the place of this one",
                    new Flaw("version", version + " was superseded", "" + newest));
        }
    }

    /** Nobody can accept it any more. */
    public static final class Expired extends OfferRefused {
        Expired(LocalDate validUntil) {
            super(
                    "This offer is not valid any more",
                    new Flaw("validUntil", "was valid until " + validUntil, "a new version"));
        }
    }

    /** The customer answered it before. */
    public static final class DecidedAlready extends OfferRefused {
        DecidedAlready(int version, Answer answer) {
            super(
                    "This offer was answered already",
                    new Flaw(
                            "decision", version + " was " + answer.decision() + " at " + answer.at(), "a new version"));
        }
    }

    /** The customer took it, so it is not changed any more. */
    public static final class Accepted extends OfferRefused {
        Accepted(Offer offer) {
            super(
                    "This offer was accepted",
                    new Flaw(
                            "version",
                            offer.latest().number() + " was accepted",
                            "an offer that is not accepted; the customer may still decline it"));
        }
    }

    /** The customer took another offer of this deal. */
    public static final class OtherAccepted extends OfferRefused {
        OtherAccepted(Offer other) {
            super(
                    "Another offer of this deal was accepted",
                    new Flaw("decision", "offer " + other.id() + " was accepted", "to decline that one first"));
        }
    }

    private static String discount(OfferVersion version) {
        return "is " + percent(version.wholeDiscountPercent());
    }

    private static String within(BigDecimal limitPercent) {
        return percent(limitPercent) + " or less";
    }

    private static String percent(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString() + " %";
    }
}
