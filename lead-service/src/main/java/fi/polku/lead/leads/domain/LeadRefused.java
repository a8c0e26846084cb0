package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Flaw;
import java.util.List;

/** A command on a lead is refused. */
public abstract sealed class LeadRefused extends RuntimeException {

    private final String code;
    private final transient List<Flaw> flaws;

    private LeadRefused(String code, String message, List<Flaw> flaws) {
        super(message);
        this.code = code;
        this.flaws = List.copyOf(flaws);
    }

    /** The refusal's stable name. */
    public String code() {
        return code;
    }

    /** All that stands against the command. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** The lead names people, companies or products that are not known here (or not yet). */
    public static final class UnknownReferences extends LeadRefused {
        public UnknownReferences(List<Flaw> flaws) {
            super("unknown-reference", "The lead refers to what is not known here.", flaws);
        }
    }

    /** The lead asks for less than one of a product. */
    public static final class QuantityTooSmall extends LeadRefused {
        public QuantityTooSmall(List<Flaw> flaws) {
            super("quantity-too-small", "The lead asks for less than one of a product.", flaws);
        }
    }
}
