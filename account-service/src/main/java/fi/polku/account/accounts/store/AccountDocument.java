package fi.polku.account.accounts.store;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.Potential;
import fi.polku.account.accounts.domain.Source;
import fi.polku.account.accounts.domain.WebDomain;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored; the id is the document's.
 *
 * @param keys the texts of the keys that it holds, unique over all accounts
 * @param potential {@code null} in documents of the first release, as are asides
 */
record AccountDocument(
        List<String> keys,
        List<Heard> sources,
        Profile profile,
        @Nullable UUID owner,
        @Nullable Potential potential,
        @Nullable Integer asides) {

    static AccountDocument of(Account account, List<String> keys) {
        return new AccountDocument(
                keys,
                account.sources().stream().map(Heard::of).toList(),
                Profile.of(account.profile()),
                account.owner(),
                account.potential(),
                account.asides());
    }

    Account account(String id) {
        return new Account(
                new AccountId(UUID.fromString(id)),
                sources.stream().map(Heard::source).toList(),
                profile.profile(),
                owner,
                potential == null ? Potential.UNKNOWN : potential,
                asides == null ? 0 : asides);
    }

    /** What one source said when it was last heard. */
    record Heard(ExternalKey key, Profile said) {

        static Heard of(Source source) {
            return new Heard(source.key(), Profile.of(source.said()));
        }

        Source source() {
            return new Source(key, said.profile());
        }
    }

    /** A profile with its values as plain texts. */
    record Profile(
            String name,
            @Nullable String businessId,
            @Nullable String domain,
            @Nullable String industry,
            @Nullable String country,
            @Nullable Integer employees,
            @Nullable Money revenue,
            @Nullable Integer foundedYear,
            @Nullable UUID parentId) {

        static Profile of(AccountProfile profile) {
            return new Profile(
                    profile.name(),
                    Optional.ofNullable(profile.businessId())
                            .map(BusinessId::value)
                            .orElse(null),
                    Optional.ofNullable(profile.domain()).map(WebDomain::value).orElse(null),
                    profile.industry(),
                    profile.country(),
                    profile.employees(),
                    profile.revenue(),
                    profile.foundedYear(),
                    Optional.ofNullable(profile.parent()).map(AccountId::value).orElse(null));
        }

        AccountProfile profile() {
            return new AccountProfile(
                    name,
                    businessId == null ? null : new BusinessId(businessId),
                    domain == null ? null : new WebDomain(domain),
                    industry,
                    country,
                    employees,
                    revenue,
                    foundedYear,
                    parentId == null ? null : new AccountId(parentId));
        }
    }
}
