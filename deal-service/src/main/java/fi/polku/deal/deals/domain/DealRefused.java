package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.process.domain.SalesProcess;
import fi.polku.deal.process.domain.Stage;
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
            case Withdrawn _ -> "deal-withdrawn";
            case VerdictMissing _ -> "verdict-missing";
            case NoVerdictAsked _ -> "no-verdict-asked";
            case VerdictGiven _ -> "verdict-given-already";
            case NotTheSeller _ -> "not-the-seller";
            case UnknownReason _ -> "unknown-reason";
            case NoSuchStage _ -> "no-such-stage";
            case UnacceptableVersion _ -> "unacceptable-process-version";
            case StageNotLeft _ -> "stage-not-left";
            case NotAManager _ -> "not-a-sales-manager";
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

    /** The deal went back to the lead side. */
    public static final class Withdrawn extends DealRefused {

        Withdrawn() {
            super(
                    "This deal was withdrawn: its lead was returned",
                    List.of(new Flaw(
                            "verdict", "is returned", "the deal that follows when the lead is qualified again")));
        }
    }

    /** The seller has to say first whether the lead was worth it. */
    public static final class VerdictMissing extends DealRefused {

        VerdictMissing() {
            super(
                    "The seller has not accepted the lead yet",
                    List.of(new Flaw("verdict", "is missing", "the seller's verdict on the lead")));
        }
    }

    /** The deal did not come from a qualified lead. */
    public static final class NoVerdictAsked extends DealRefused {

        NoVerdictAsked() {
            super(
                    "This deal was not opened for a qualified lead: there is nothing to judge",
                    List.of(new Flaw("lead", "has none that was qualified for it", "the deal of a qualified lead")));
        }
    }

    /** The verdict was given before. */
    public static final class VerdictGiven extends DealRefused {

        VerdictGiven(Verdict verdict) {
            super(
                    "The seller gave a verdict already",
                    List.of(new Flaw("verdict", "is " + verdict.verdict() + " since " + verdict.at(), null)));
        }
    }

    /** Only whoever sells the deal can say this. */
    public static final class NotTheSeller extends DealRefused {

        NotTheSeller() {
            super(
                    "Only the deal's seller can say whether the lead was worth it",
                    List.of(new Flaw("by", "does not sell this deal", "the deal's seller")));
        }
    }

    /** The reason is none of those that the process names. */
    public static final class UnknownReason extends DealRefused {

        UnknownReason(Flaw flaw) {
            super("The sales process has no such reason for this", List.of(flaw));
        }
    }

    /** Sellers do not carry deals through this stage. */
    public static final class NoSuchStage extends DealRefused {

        NoSuchStage(Stage stage, List<Stage> possible) {
            super(
                    "A deal cannot be moved there",
                    List.of(new Flaw(
                            "stage",
                            stage + " is no stage in which deals are carried",
                            "one of "
                                    + String.join(
                                            ", ",
                                            possible.stream().map(Stage::code).toList()))));
        }
    }

    /** The deal cannot follow that version of its sales process. */
    public static final class UnacceptableVersion extends DealRefused {

        private UnacceptableVersion(Flaw flaw) {
            super("The deal cannot follow that version of its sales process", List.of(flaw));
        }

        /** There is no such version. */
        public static UnacceptableVersion unknown(int version, int newest) {
            return new UnacceptableVersion(
                    new Flaw("version", "there is no version " + version, newest + " is the newest"));
        }

        static UnacceptableVersion older(int version, int followed) {
            return new UnacceptableVersion(new Flaw(
                    "version", version + " is older than " + followed + ", which the deal follows", "a newer version"));
        }

        static UnacceptableVersion lacks(Stage stage, SalesProcess newer) {
            String stages = String.join(
                    ", ", newer.stagesUpToDecision().stream().map(Stage::code).toList());
            String message = "no open deal stands in %s in version %d"
                    .formatted(stage, newer.ref().version());
            return new UnacceptableVersion(new Flaw("stage", message, "a deal in one of " + stages));
        }
    }

    /** Something that the process asks for is missing. */
    public static final class StageNotLeft extends DealRefused {

        StageNotLeft(Stage stage, List<Flaw> missing) {
            super("The stage " + stage + " cannot be left yet", missing);
        }
    }

    /** Only a manager can let a deal pass with something missing. */
    public static final class NotAManager extends DealRefused {

        public NotAManager(String whoCould) {
            super(
                    "Only a manager can set the process aside",
                    List.of(new Flaw("override.by", "is no manager of this deal", whoCould)));
        }
    }
}
