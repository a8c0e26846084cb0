package fi.polku.lead.leads.domain;

import java.util.List;
import java.util.UUID;

/**
 * A company as account-service announced it.
 *
 * @param references the ids that other systems' names for the company stand for; its own id may be among them
 */
public record KnownAccount(UUID id, List<UUID> references) {

    public KnownAccount {
        references = List.copyOf(references);
    }
}
