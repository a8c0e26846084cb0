package fi.polku.local.demo.story;

import fi.polku.local.demo.company.Colleague;
import fi.polku.local.demo.company.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something that happens before a seller gets the prospect. */
public sealed interface LeadStep extends Step {

    /** One of the company's people heard something at a customer. */
    record SignalRaised(Instant at, Colleague by, String touchpoint, String urgency, String heard)
            implements LeadStep {}

    /** There was nothing in it. */
    record SignalDropped(Instant at, Colleague by, String reason) implements LeadStep {}

    /** The signal becomes a lead. */
    record SignalTaken(Instant at, Colleague by, Colleague owner, String source, List<Product> products)
            implements LeadStep {}

    /** A lead comes in. */
    record LeadCaptured(Instant at, String source, Colleague owner, String need, List<Product> products)
            implements LeadStep {}

    /** Somebody tried to reach the prospect. */
    record Contacted(Instant at, String channel, String outcome, Colleague by, int minutes) implements LeadStep {}

    /** "Call me later". */
    record CallbackSet(Instant at, LocalDate dueOn, String reason, Colleague by) implements LeadStep {}

    /** A meeting with a seller stands in the calendar. */
    record MeetingBooked(Instant at, Instant startsAt, Colleague seller, Colleague by) implements LeadStep {}

    /** One of the three criteria holds. */
    record CriterionNoted(Instant at, String criterion, String evidence, String how, Colleague by)
            implements LeadStep {}

    /** A seller gets it. */
    record Qualified(Instant at, Colleague by, Colleague seller) implements LeadStep {}

    /** Nobody gets it. */
    record Disqualified(Instant at, String reason, Colleague by) implements LeadStep {}

    /** Not now, but not lost either. */
    record Nurtured(Instant at, LocalDate until, Colleague by) implements LeadStep {}

    /** Something worth telling the others. */
    record LeadCommented(Instant at, Colleague by, String text) implements LeadStep {}
}
