package fi.polku.lead.leads.domain;

import fi.polku.lead.people.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open leads that wait for somebody: a few hundred of each kind at most. Each kind is asked for by its owner; without
 * one, for the leads that are nobody's.
 */
public interface LeadsAtHand {

    /** Leads with a callback due on that day or before, the longest due first. */
    List<Lead> toCallBack(@Nullable PersonId owner, LocalDate day);

    /** Leads that came back and that nobody did anything with since. */
    List<Lead> comeBack(@Nullable PersonId owner);

    /**
     * Leads that nobody tried to reach yet, by the class of their company and then the oldest first: should there be more
     * than a few hundred, these are the best ones. A callback set for later is no new lead.
     */
    List<Lead> untouched(@Nullable PersonId owner);

    /**
     * Leads with a meeting that begins in between and that this person booked, owns or goes to, in their order. Without a
     * person: such leads of nobody.
     */
    List<Lead> meeting(@Nullable PersonId person, Instant from, Instant to);
}
