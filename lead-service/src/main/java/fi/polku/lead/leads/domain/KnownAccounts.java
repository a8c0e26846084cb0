package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Marks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The companies that this service has heard of. */
public interface KnownAccounts {

    /** The account that this id stands for: its own id, or that of one of its names in another system. */
    Optional<UUID> behind(UUID reference);

    /**
     * An account of this name, however it is written. Good for finding out whom to ask, not for saying that it is the
     * same company: others may have that name, too.
     */
    Optional<UUID> named(String name);

    /** The accounts that have one of these marks and no other business id: by business id first, then by domain. */
    List<UUID> recognisedBy(Marks marks);

    /** By what this account is recognised, as far as that is known. */
    Marks marksOf(UUID accountId);

    /** The person of ours who answers for this account, if there is one. */
    Optional<UUID> ownerOf(UUID accountId);

    /** Remembers the account as of this version of it; an older version than the one known is ignored. */
    void note(KnownAccount account, long version);

    /** The class of this account, once it is known. */
    Optional<String> classOf(UUID accountId);

    /** The classes of those of these accounts that have one. */
    Map<UUID, String> classesOf(Collection<UUID> accountIds);

    /** Remembers the account's class as of this version of it; an older version than the one known is ignored. */
    void noteClass(UUID accountId, String accountClass, long version);
}
