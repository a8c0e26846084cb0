package fi.polku.account.accounts.domain;

import fi.polku.account.domain.ExternalKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account is called in other systems, in the form that its events tell it. */
record PublishedNames(
        @Nullable String system,
        @Nullable String externalId,
        @Nullable List<ExternalKey> aliases) {

    static PublishedNames of(Account account) {
        var keys = account.sources().stream().map(Source::key).toList();
        if (keys.isEmpty()) {
            return new PublishedNames(null, null, null);
        }
        var first = keys.getFirst();
        return new PublishedNames(
                first.system(), first.externalId(), keys.size() == 1 ? null : keys.subList(1, keys.size()));
    }
}
