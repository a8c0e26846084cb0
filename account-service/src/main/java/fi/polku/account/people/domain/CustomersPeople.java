package fi.polku.account.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People at our customers, and what was handed over to deliver. */
public interface CustomersPeople {

    /** All who were learnt from this lead or deal, from now on: others that were learnt from it before are none. */
    void replace(UUID about, List<Person> people);

    /** Everybody known at this company. */
    List<Person> of(UUID account);

    /** Keeps what was written down when a deal was handed over. */
    void keep(HandoverNotes notes);

    /** What was written down when this deal was handed over, as far as it was fetched. */
    Optional<HandoverNotes> notes(UUID deal);
}
