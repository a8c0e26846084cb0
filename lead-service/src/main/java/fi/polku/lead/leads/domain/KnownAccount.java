package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Marks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company as account-service announced it.
 *
 * @param references the ids that other systems' names for the company stand for; its own id may be among them
 * @param name the company's name; {@code null} when it was not said
 * @param ownerId the person of ours who answers for it
 * @param marks by what it is recognised
 */
public record KnownAccount(
        UUID id,
        List<UUID> references,
        @Nullable String name,
        @Nullable UUID ownerId,
        Marks marks) {

    public KnownAccount {
        references = List.copyOf(references);
    }

    /** A company of which hardly anything is known. */
    public KnownAccount(UUID id, List<UUID> references) {
        this(id, references, null, null, Marks.UNKNOWN);
    }
}
