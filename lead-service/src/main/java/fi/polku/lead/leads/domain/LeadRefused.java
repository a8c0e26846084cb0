package fi.polku.lead.leads.domain;

import static java.util.stream.Collectors.joining;

import fi.polku.lead.domain.Flaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A command on a lead is refused. */
public abstract sealed class LeadRefused extends RuntimeException {

    private final transient List<Flaw> flaws;

    private LeadRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case UnknownReferences _ -> "unknown-reference";
            case QuantityTooSmall _ -> "quantity-too-small";
            case Duplicate _ -> "duplicate-lead";
            case NotReady _ -> "not-ready";
            case WrongStatus _ -> "wrong-status";
            case UnknownReason _ -> "unknown-reason";
            case DayPast _ -> "day-past";
            case MeetingPast _ -> "meeting-past";
            case CannotMerge _ -> "cannot-merge";
            case NotYet _ -> "in-the-future";
        };
    }

    /** Everything that stands against it, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** The lead names people, companies or products that are not known here (or not yet). */
    public static final class UnknownReferences extends LeadRefused {
        public UnknownReferences(List<Flaw> flaws) {
            super("The lead refers to what is not known here.", flaws);
        }
    }

    /** The lead asks for less than one of a product. */
    public static final class QuantityTooSmall extends LeadRefused {
        public QuantityTooSmall(List<Flaw> flaws) {
            super("The lead asks for less than one of a product.", flaws);
        }
    }

    /** There is an open lead of this company already. */
    public static final class Duplicate extends LeadRefused {
        private final transient Lead existing;

        public Duplicate(Lead existing) {
            super(
                    "There is an open lead of this company already: "
                            + existing.id().value() + ".",
                    List.of(new Flaw(
                            "company",
                            "has the open lead " + existing.id().value(),
                            "that lead, another company, or allowDuplicate")));
            this.existing = existing;
        }

        /** The lead that there is. */
        public Lead existing() {
            return existing;
        }
    }

    /** Not all that a seller needs holds. */
    public static final class NotReady extends LeadRefused {
        public NotReady(List<Flaw> missing) {
            super("The lead cannot be qualified before all three criteria hold and a meeting is booked.", missing);
        }
    }

    /** This cannot be done with a lead of that status. */
    public static final class WrongStatus extends LeadRefused {
        public WrongStatus(Lead lead, List<LeadStatus> accepted) {
            super(
                    "This cannot be done with a lead that is "
                            + lead.details().status().code() + ".",
                    List.of(new Flaw(
                            "status",
                            "is " + lead.details().status().code() + whereTo(lead),
                            accepted.stream().map(LeadStatus::code).collect(joining(" or ")))));
        }

        private static String whereTo(Lead lead) {
            var into = lead.course().mergedInto();
            return into == null ? "" : " into " + into;
        }
    }

    /** The reason is on no list. */
    public static final class UnknownReason extends LeadRefused {
        public UnknownReason(Flaw flaw) {
            super("The reason is not on the list.", List.of(flaw));
        }
    }

    /** What is to be done later would have to be done before. */
    public static final class DayPast extends LeadRefused {
        public DayPast(String field, LocalDate day, LocalDate earliest) {
            super("That day has passed.", List.of(new Flaw(field, "is " + day, earliest + " or later")));
        }
    }

    /** A meeting is booked before it begins. */
    public static final class MeetingPast extends LeadRefused {
        public MeetingPast(Instant startsAt, Instant bookedAt) {
            super(
                    "The meeting would have begun already.",
                    List.of(new Flaw("startsAt", "is " + startsAt, bookedAt + " or later")));
        }
    }

    /** What another system tells to have happened has not yet. */
    public static final class NotYet extends LeadRefused {
        public NotYet(List<Flaw> flaws) {
            super("This has not happened yet.", flaws);
        }
    }

    /** A lead becomes part of another one that is alive. */
    public static final class CannotMerge extends LeadRefused {
        public CannotMerge(Lead into) {
            super(
                    "The lead cannot become part of that one.",
                    List.of(new Flaw(
                            "into",
                            into.id().value() + " is " + into.details().status().code(),
                            "another lead that is open or nurtured")));
        }
    }
}
