package fi.polku.account.accounts.domain;

import fi.polku.account.domain.ExternalKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account is called in other systems, in the form that its events tell it. Of its leads only the latest are among
 * them: each was told when it came, and a company that many leads are about must not tell of all of them for ever.
 */
record PublishedNames(
        @Nullable String system,
        @Nullable String externalId,
        @Nullable List<ExternalKey> aliases) {

    private static final int LEADS_TOLD = 20;

    static PublishedNames of(Account account) {
        var keys = account.sources().stream().map(Source::key).toList();
        if (keys.isEmpty()) {
            return new PublishedNames(null, null, null);
        }
        var first = keys.getFirst();
        var aliases = told(keys.subList(1, keys.size()));
        return new PublishedNames(first.system(), first.externalId(), aliases.isEmpty() ? null : aliases);
    }

    private static List<ExternalKey> told(List<ExternalKey> aliases) {
        var leads = aliases.stream().filter(PublishedNames::isLead).toList();
        var old = Set.copyOf(leads.subList(0, Math.max(0, leads.size() - LEADS_TOLD)));
        return aliases.stream().filter(alias -> !old.contains(alias)).toList();
    }

    private static boolean isLead(ExternalKey key) {
        return key.system().equals(Source.LEADS);
    }
}
