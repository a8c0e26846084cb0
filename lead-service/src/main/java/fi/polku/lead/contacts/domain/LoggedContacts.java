package fi.polku.lead.contacts.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All contacts with prospects. */
public interface LoggedContacts {

    /** Keeps the contact, unseen until its lead has counted it; what is counted already stays as it was. */
    void keep(LoggedContact contact);

    /** The lead has counted this contact: it is seen from now on. */
    void counted(UUID id);

    /** The lead has refused this contact: nothing is kept of it, unless it was counted before. */
    void forget(UUID id);

    /**
     * Some of these leads' contacts that were counted, in the order in which they happened.
     *
     * @param after where the page before this one ended; {@code null} for the first
     */
    Portion of(Collection<UUID> leads, int limit, @Nullable String after);

    /**
     * Some contacts.
     *
     * @param next where the next page begins; {@code null} when this was the last
     */
    record Portion(List<LoggedContact> contacts, @Nullable String next) {}
}
