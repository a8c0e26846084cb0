package fi.polku.deal.deals.store;

import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.store.Recent;
import fi.polku.platform.service.document.Copies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** People as copies. */
@Repository
class CopiedPeople implements KnownPeople {

    private final Copies<PersonCopy> copies;
    private final Recent<UUID, Stamp> recent = new Recent<>(this::current);

    CopiedPeople(Copies<PersonCopy> copies) {
        this.copies = copies;
    }

    @Override
    public Optional<Stamp> find(UUID personId) {
        return recent.find(personId);
    }

    @Override
    public void note(Stamp person, long version) {
        copies.put(person.personId().toString(), version, PersonCopy.of(person));
        recent.forget(person.personId());
    }

    private Optional<Stamp> current(UUID personId) {
        return copies.find(personId.toString()).map(copy -> copy.stamp(personId));
    }
}
