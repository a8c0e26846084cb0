package fi.polku.account.accounts.domain;

import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a company is different now; tells everything others may need of it.
 *
 * @param system where the first record about it came from
 * @param externalId the id of that record there
 * @param aliases the further records that turned out to be about the same company; {@code null} when there are none
 * @param businessId its business id, and its domain: they prove to others, or hint at, which company it is
 * @param ownerId the person of ours who answers for it
 */
public record AccountChanged(
        UUID accountId,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable List<ExternalKey> aliases,
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
        Instant occurredAt)
        implements AccountEvent {

    static AccountChanged of(Account account, Instant at) {
        var names = PublishedNames.of(account);
        var profile = account.profile();
        var id = profile.businessId();
        var site = profile.domain();
        var parent = profile.parent();
        return new AccountChanged(
                account.id().value(),
                names.system(),
                names.externalId(),
                names.aliases(),
                profile.name(),
                id == null ? null : id.value(),
                site == null ? null : site.value(),
                profile.industry(),
                profile.country(),
                profile.employees(),
                profile.revenue(),
                profile.foundedYear(),
                parent == null ? null : parent.value(),
                account.owner(),
                at);
    }
}
