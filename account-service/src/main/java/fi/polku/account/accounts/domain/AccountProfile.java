package fi.polku.account.accounts.domain;

import fi.polku.account.domain.Money;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a company, or what one source says about it.
 *
 * @param name as the company calls itself
 * @param businessId its Finnish business id
 * @param domain its internet domain
 * @param industry its line of business, as the source names it
 * @param country where it is, as the source names it
 * @param employees how many people work there
 * @param revenue of a year
 * @param foundedYear the year it was founded in
 * @param parent the company that owns it; need not be known yet
 */
public record AccountProfile(
        String name,
        @Nullable BusinessId businessId,
        @Nullable WebDomain domain,
        @Nullable String industry,
        @Nullable String country,
        @Nullable Integer employees,
        @Nullable Money revenue,
        @Nullable Integer foundedYear,
        @Nullable AccountId parent) {

    /** This profile, with what it does not say taken from the other. */
    AccountProfile completedBy(AccountProfile other) {
        return new AccountProfile(
                name,
                either(businessId, other.businessId),
                either(domain, other.domain),
                either(industry, other.industry),
                either(country, other.country),
                either(employees, other.employees),
                either(revenue, other.revenue),
                either(foundedYear, other.foundedYear),
                either(parent, other.parent));
    }

    /** This profile, with what a source has changed since it spoke before: what it repeats overrules nothing. */
    AccountProfile following(AccountProfile before, AccountProfile now) {
        return new AccountProfile(
                Objects.requireNonNull(changed(before, now, AccountProfile::name)),
                changed(before, now, AccountProfile::businessId),
                changed(before, now, AccountProfile::domain),
                changed(before, now, AccountProfile::industry),
                changed(before, now, AccountProfile::country),
                changed(before, now, AccountProfile::employees),
                changed(before, now, AccountProfile::revenue),
                changed(before, now, AccountProfile::foundedYear),
                changed(before, now, AccountProfile::parent));
    }

    /**
     * What the company is recognised by, as far as the profile says.
     *
     * @param home the country that a company counts as of when its profile tells none
     */
    public Set<AccountKey> keys(Country home) {
        var keys = new HashSet<AccountKey>();
        if (businessId != null) {
            keys.add(new AccountKey.Business(businessId));
        }
        if (domain != null && domain.namesOneCompany()) {
            keys.add(new AccountKey.Domain(domain));
        }
        keys.add(new AccountKey.NameInCountry(name, country == null ? home.spelled() : country));
        return keys;
    }

    /** Whether the two cannot be the same company: two business ids are two companies. */
    boolean contradicts(AccountProfile other) {
        return differ(businessId, other.businessId);
    }

    /** Whether the two have a domain each, and not the same. */
    boolean livesElsewhereThan(AccountProfile other) {
        return differ(domain, other.domain);
    }

    /** The same profile under another parent. */
    public AccountProfile under(@Nullable AccountId company) {
        return new AccountProfile(
                name, businessId, domain, industry, country, employees, revenue, foundedYear, company);
    }

    /** The same profile without a business id. */
    AccountProfile withoutBusinessId() {
        return new AccountProfile(name, null, domain, industry, country, employees, revenue, foundedYear, parent);
    }

    private <T> @Nullable T changed(
            AccountProfile before, AccountProfile now, Function<AccountProfile, @Nullable T> part) {
        T said = part.apply(now);
        return Objects.equals(part.apply(before), said) ? part.apply(this) : said;
    }

    private static <T> @Nullable T either(@Nullable T mine, @Nullable T theirs) {
        return mine == null ? theirs : mine;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
