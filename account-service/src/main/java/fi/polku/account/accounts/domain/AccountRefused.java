package fi.polku.account.accounts.domain;

import static java.util.stream.Collectors.joining;

import fi.polku.account.classes.domain.ClassLevel;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.domain.Existing;
import fi.polku.account.domain.Flaw;
import fi.polku.account.domain.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A command on an account is refused. */
public abstract sealed class AccountRefused extends Refused {

    private AccountRefused(String code, String message, List<Flaw> flaws) {
        super(code, message, flaws);
    }

    /** Another account has this business id, so it is the same company: two accounts become one by merging only. */
    public static final class BusinessIdTaken extends AccountRefused {

        private final transient Existing existing;

        public BusinessIdTaken(BusinessId id, Account holder) {
            super(
                    "business-id-taken",
                    "Another account is the company with this business id.",
                    List.of(new Flaw(
                            "businessId",
                            "%s belongs to account %s"
                                    .formatted(id.value(), holder.id().value()),
                            "the business id of this company, or none")));
            this.existing = holder.named();
        }

        @Override
        public Optional<Existing> existing() {
            return Optional.of(existing);
        }
    }

    /**
     * Another account has this domain, so it is probably the same company. Whoever knows that it is another one enters it
     * without the domain.
     */
    public static final class DomainTaken extends AccountRefused {

        private final transient Existing existing;

        public DomainTaken(WebDomain domain, Account holder) {
            super(
                    "domain-taken",
                    "Another account is the company with this domain.",
                    List.of(new Flaw(
                            "domain",
                            "%s belongs to account %s"
                                    .formatted(domain.value(), holder.id().value()),
                            "that account, or a company without this domain")));
            this.existing = holder.named();
        }

        @Override
        public Optional<Existing> existing() {
            return Optional.of(existing);
        }
    }

    /** Two sources of one account give it different business ids, so they cannot be about the same company. */
    public static final class BusinessIdContradicted extends AccountRefused {
        public BusinessIdContradicted(Source source) {
            super(
                    "business-id-contradicted",
                    "Another source says that this is a company with another business id.",
                    List.of(new Flaw(
                            "businessId",
                            "differs from what %s says in its record %s"
                                    .formatted(
                                            source.key().system(), source.key().externalId()),
                            "the same business id from all sources")));
        }
    }

    /** The rules know no such class. */
    public static final class UnknownClass extends AccountRefused {
        public UnknownClass(String accountClass, RuleSet rules) {
            super(
                    "unknown-class",
                    "There is no such class.",
                    List.of(new Flaw(
                            "accountClass",
                            "%s is no class".formatted(accountClass),
                            rules.classes().stream().map(ClassLevel::code).collect(joining(", ", "one of ", "")))));
        }
    }

    /** What is to hold until a day is decided on that day at the latest. */
    public static final class DayPast extends AccountRefused {
        public DayPast(LocalDate until, LocalDate today) {
            super("day-past", "This day is over.", List.of(new Flaw("until", until + " is over", today + " or later")));
        }
    }

    /** No company owns itself. */
    public static final class OwnParent extends AccountRefused {
        public OwnParent() {
            super(
                    "own-parent",
                    "No company is its own parent.",
                    List.of(new Flaw("parent", "is the company itself", "another company, or none")));
        }
    }
}
