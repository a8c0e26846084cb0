package fi.polku.account.accounts.domain;

import fi.polku.account.domain.ExternalKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the account that a record of another system is about, by the surest key first: the record's own id, the business
 * id, the domain, and at last the name in its country.
 *
 * <p>Different business ids are different companies, whatever else agrees. Within one system only the business id makes
 * two records one company: a system that keeps two records of the same name or domain has a reason to.
 */
public final class Matching {

    private final ExternalKey key;
    private final AccountProfile said;
    private final List<Account> candidates;
    private final Country home;

    /**
     * Prepares to match one record.
     *
     * @param key the record's id in its system
     * @param said what the record says
     * @param candidates the accounts that hold one of the record's keys
     * @param home the country that a company counts as of when nobody told its own
     */
    public Matching(ExternalKey key, AccountProfile said, List<Account> candidates, Country home) {
        this.key = key;
        this.said = said;
        this.candidates = List.copyOf(candidates);
        this.home = home;
    }

    /**
     * The account that the record is about; empty when it tells of a company not known before.
     *
     * @throws AccountRefused.BusinessIdTaken when the record was about one account and now gives another's business id
     */
    public Optional<Account> match() {
        var known = first(account -> account.isKnownAs(key));
        var byBusinessId = first(this::hasSameBusinessId);
        if (known.isPresent()) {
            byBusinessId.ifPresent(holder -> refuseUnlessSame(known.orElseThrow(), holder));
            return known;
        }
        return byBusinessId
                .or(() -> first(account -> mayBeTheSame(account) && hasSameDomain(account)))
                .or(() -> first(account -> mayBeTheSame(account) && hasSameName(account)));
    }

    /**
     * The account of the company that a lead speaks of; empty when it is not known yet. Many leads may be about one
     * company, so here one more of them is no reason for a company of its own.
     */
    public Optional<Account> matchLead() {
        return first(account -> account.isKnownAs(key))
                .or(() -> first(this::hasSameBusinessId))
                .or(() -> first(account -> !account.profile().contradicts(said) && hasSameDomain(account)))
                .or(() -> first(account -> !account.profile().contradicts(said) && hasSameName(account)));
    }

    /**
     * What a lead says, without a business id that is another company's: a lead that was said to be about one company
     * stays with it until a person says otherwise.
     */
    public AccountProfile withoutOthersBusinessId() {
        var known = first(account -> account.isKnownAs(key));
        var holder = first(this::hasSameBusinessId);
        boolean another = known.isPresent() && holder.isPresent() && !known.equals(holder);
        return another ? said.withoutBusinessId() : said;
    }

    private void refuseUnlessSame(Account known, Account holder) {
        if (!known.id().equals(holder.id())) {
            throw new AccountRefused.BusinessIdTaken(Objects.requireNonNull(said.businessId()), holder);
        }
    }

    private boolean mayBeTheSame(Account account) {
        return !account.isKnownIn(key.system()) && !account.profile().contradicts(said);
    }

    private boolean hasSameBusinessId(Account account) {
        return shares(account, AccountKey.Business.class);
    }

    private boolean hasSameDomain(Account account) {
        return shares(account, AccountKey.Domain.class);
    }

    private boolean hasSameName(Account account) {
        return shares(account, AccountKey.NameInCountry.class)
                && !account.profile().livesElsewhereThan(said);
    }

    private boolean shares(Account account, Class<? extends AccountKey> sort) {
        var theirs = account.profile().keys(home).stream().map(AccountKey::text).toList();
        return said.keys(home).stream()
                .filter(sort::isInstance)
                .map(AccountKey::text)
                .anyMatch(theirs::contains);
    }

    private Optional<Account> first(Predicate<Account> condition) {
        return candidates.stream().filter(condition).findFirst();
    }
}
