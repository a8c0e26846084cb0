package fi.polku.account.people.application;

import fi.polku.account.people.domain.CustomersPeople;
import fi.polku.account.people.domain.HandoverNotes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers who is known at a customer, and what was handed over. */
@Component
public class PeopleList {

    private final CustomersPeople people;

    PeopleList(CustomersPeople people) {
        this.people = people;
    }

    /** Everybody known at this company, each once. */
    public List<KnownPerson> of(UUID account) {
        return KnownPerson.of(people.of(account));
    }

    /** What was written down when this deal was handed over, as far as it was fetched. */
    public Optional<HandoverNotes> notes(UUID deal) {
        return people.notes(deal);
    }
}
