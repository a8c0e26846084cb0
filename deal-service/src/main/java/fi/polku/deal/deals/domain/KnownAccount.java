package fi.polku.deal.deals.domain;

import java.util.List;
import java.util.UUID;

/**
 * A company as account-service announced it.
 *
 * @param accountId the account itself
 * @param references the ids that other systems' names for it stand for, beside its own
 */
public record KnownAccount(UUID accountId, List<UUID> references) {

    public KnownAccount {
        references = List.copyOf(references);
    }
}
