package fi.polku.local.demo.story;

import fi.polku.local.demo.company.Colleague;
import fi.polku.local.demo.company.Prospect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a seller does, up to the day delivery takes over. */
public sealed interface DealStep extends Step {

    /** The seller took the lead. */
    record LeadAccepted(Instant at, Colleague by) implements DealStep {}

    /** The seller gave the lead back: the deal is withdrawn and the lead open again. */
    record LeadReturned(Instant at, Colleague by, String reason, String remark) implements DealStep {}

    /**
     * Something was done.
     *
     * @param action the required action that it fulfils
     * @param level of selling, 1 to 3
     */
    record ActivityLogged(Instant at, String kind, @Nullable String action, int level, int minutes, Colleague by)
            implements DealStep {}

    /**
     * The deal moves on.
     *
     * @param overriddenBy the manager who let it pass with something undone
     */
    record StageEntered(Instant at, String stage, @Nullable Colleague overriddenBy) implements DealStep {}

    /** What comes next, and by when. */
    record NextStepSet(Instant at, String what, LocalDate dueOn) implements DealStep {}

    /** Somebody at the prospect has a part in the decision. */
    record DecisionMakerNamed(Instant at, Prospect.Outsider who, String part) implements DealStep {}

    /** An offer over what the lead was about. */
    record OfferMade(Instant at, int discountPercent, LocalDate validUntil) implements DealStep {}

    /** The manager looked at a discount. */
    record OfferApproved(Instant at, Colleague by) implements DealStep {}

    record OfferSent(Instant at) implements DealStep {}

    /** What the prospect said to it. */
    record OfferDecided(Instant at, String decision) implements DealStep {}

    record DealWon(Instant at) implements DealStep {}

    /**
     * The prospect bought nothing.
     *
     * @param competitor who got it instead
     */
    record DealLost(Instant at, String reason, @Nullable String competitor) implements DealStep {}

    /** A decision was taken back. */
    record DealReopened(Instant at, String reason, Colleague by) implements DealStep {}

    /** All that delivery must know is written down. */
    record HandoverPrepared(Instant at, Colleague deliveryOwner, List<Promise> promises) implements DealStep {}

    record HandoverOffered(Instant at) implements DealStep {}

    /** Delivery needs to know more. */
    record HandoverReturned(Instant at, List<String> lacking, Colleague by) implements DealStep {}

    record HandoverAccepted(Instant at, Colleague by) implements DealStep {}

    /** Something promised to somebody at the customer. */
    record Promise(String what, String to, LocalDate dueOn) {}
}
