package fi.polku.account.people.application;

import fi.polku.account.people.domain.CustomersPeople;
import fi.polku.account.people.domain.HandoverNotes;
import fi.polku.account.people.domain.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People at customers as maps. */
public final class PeopleInMemory implements CustomersPeople {

    private final Map<UUID, List<Person>> learnt = new HashMap<>();
    private final Map<UUID, HandoverNotes> notes = new HashMap<>();

    @Override
    public void replace(UUID about, List<Person> people) {
        learnt.put(about, people);
    }

    @Override
    public List<Person> of(UUID account) {
        return learnt.values().stream()
                .flatMap(List::stream)
                .filter(person -> person.accountId().equals(account))
                .toList();
    }

    @Override
    public void keep(HandoverNotes handover) {
        notes.put(handover.dealId(), handover);
    }

    @Override
    public Optional<HandoverNotes> notes(UUID deal) {
        return Optional.ofNullable(notes.get(deal));
    }
}
