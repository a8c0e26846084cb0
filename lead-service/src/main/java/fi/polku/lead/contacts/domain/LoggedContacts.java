package fi.polku.lead.contacts.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All contacts with prospects. */
public interface LoggedContacts {

    /** Keeps the contact; one of the same id is kept already. */
    void keep(LoggedContact contact);

    /**
     * Some of a lead's contacts in the order in which they happened.
     *
     * @param after where the page before this one ended; {@code null} for the first
     */
    Portion of(UUID leadId, int limit, @Nullable String after);

    /**
     * Some contacts.
     *
     * @param next where the next page begins; {@code null} when this was the last
     */
    record Portion(List<LoggedContact> contacts, @Nullable String next) {}
}
