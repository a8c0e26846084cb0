package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKind;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.Judgement;
import fi.polku.account.accounts.domain.Source;
import fi.polku.account.accounts.domain.WebDomain;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company as those who work with it see it.
 *
 * @param records what other systems call it
 * @param ownerId the person of ours who answers for it
 * @param accountClass its class, such as {@code A1}
 * @param kind {@code prospect} or {@code customer}
 * @param contactDueOn when we should be in contact with it next
 * @param lastContactOn the last day that we reached it
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
        @Nullable UUID parentId,
        @Nullable UUID ownerId,
        @Nullable String accountClass,
        @Nullable AccountKind kind,
        @Nullable LocalDate contactDueOn,
        @Nullable LocalDate lastContactOn) {

    static AccountView of(Account account) {
        var profile = account.profile();
        var judgement = Optional.ofNullable(account.potential().current());
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
                Optional.ofNullable(profile.parent()).map(AccountId::value).orElse(null),
                account.owner(),
                judgement.map(Judgement::accountClass).orElse(null),
                judgement.map(Judgement::kind).orElse(null),
                judgement.map(Judgement::contactDueOn).orElse(null),
                account.potential().lastContactOn());
    }
}
