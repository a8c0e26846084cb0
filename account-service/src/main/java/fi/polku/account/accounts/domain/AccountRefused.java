package fi.polku.account.accounts.domain;

import fi.polku.account.domain.Flaw;
import java.util.List;

/** A command on an account is refused. */
public abstract sealed class AccountRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private AccountRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case BusinessIdTaken _ -> "business-id-taken";
            case BusinessIdContradicted _ -> "business-id-contradicted";
            case OwnParent _ -> "own-parent";
        };
    }

    /** Everything that stands against it, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** Another account has this business id, so it is the same company: two accounts become one by merging only. */
    public static final class BusinessIdTaken extends AccountRefused {
        public BusinessIdTaken(BusinessId id, AccountId holder) {
            super(
                    "Another account is the company with this business id.",
                    List.of(new Flaw(
                            "businessId",
                            "%s belongs to account %s".formatted(id.value(), holder.value()),
                            "the business id of this company, or none")));
        }
    }

    /** Two sources of one account give it different business ids, so they cannot be about the same company. */
    public static final class BusinessIdContradicted extends AccountRefused {
        public BusinessIdContradicted(Source source) {
            super(
                    "Another source says that this is a company with another business id.",
                    List.of(new Flaw(
                            "businessId",
                            "differs from what %s says in its record %s"
                                    .formatted(
                                            source.key().system(), source.key().externalId()),
                            "the same business id from all sources")));
        }
    }

    /** No company owns itself. */
    public static final class OwnParent extends AccountRefused {
        public OwnParent() {
            super(
                    "No company is its own parent.",
                    List.of(new Flaw("parent", "is the company itself", "another company, or none")));
        }
    }
}
