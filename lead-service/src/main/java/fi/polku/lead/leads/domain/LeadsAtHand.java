package fi.polku.lead.leads.domain;

import fi.polku.lead.people.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The open leads that wait for somebody: a few hundred of each kind at most. */
public interface LeadsAtHand {

    /** Leads of this person with a callback due on that day or before, the longest due first. */
    List<Lead> toCallBack(PersonId owner, LocalDate day);

    /** Leads of this person that came back and that nobody did anything with since. */
    List<Lead> comeBack(PersonId owner);

    /** Leads of this person that nobody tried to reach yet. A callback set for later is no new lead. */
    List<Lead> untouched(PersonId owner);

    /** Leads of nobody that nobody tried to reach yet. */
    List<Lead> untouchedOfNobody();

    /** Leads with a meeting that begins in between and that this person booked, owns or goes to, in their order. */
    List<Lead> meeting(PersonId person, Instant from, Instant to);
}
