package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.Source;
import fi.polku.account.accounts.domain.WebDomain;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company as those who work with it see it.
 *
 * @param records what other systems call it
 */
public record AccountView(
        UUID id,
        List<ExternalKey> records,
        String name,
        @Nullable String businessId,
        @Nullable String domain,
        @Nullable String industry,
        @Nullable String country,
        @Nullable Integer employees,
        @Nullable Money revenue,
        @Nullable Integer foundedYear,
        @Nullable UUID parentId) {

    static AccountView of(Account account) {
        var profile = account.profile();
        return new AccountView(
                account.id().value(),
                account.sources().stream().map(Source::key).toList(),
                profile.name(),
                Optional.ofNullable(profile.businessId()).map(BusinessId::value).orElse(null),
                Optional.ofNullable(profile.domain()).map(WebDomain::value).orElse(null),
                profile.industry(),
                profile.country(),
                profile.employees(),
                profile.revenue(),
                profile.foundedYear(),
                Optional.ofNullable(profile.parent()).map(AccountId::value).orElse(null));
    }
}
