package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Flaw;
import java.util.List;

/** A command on a lead is refused. */
public abstract sealed class LeadRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private LeadRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case UnknownReferences _ -> "unknown-reference";
            case QuantityTooSmall _ -> "quantity-too-small";
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
}
