package fi.polku.deal.deals.store;

import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.store.Recent;
import fi.polku.platform.service.document.Copies;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** People as copies. */
@Repository
class CopiedPeople implements KnownPeople {

    static final String ROLES = "copy.roles";

    private static final String REGION = "copy.regionId";

    private final Copies<PersonCopy> copies;
    private final Recent<UUID, Person> recent = new Recent<>(this::current);

    CopiedPeople(Copies<PersonCopy> copies) {
        this.copies = copies;
    }

    @Override
    public Optional<Person> person(UUID personId) {
        return recent.find(personId);
    }

    @Override
    public List<Person> sellers(@Nullable UUID regionId) {
        Document wanted = new Document(ROLES, Person.SELLER);
        if (regionId != null) {
            wanted.append(REGION, regionId.toString());
        }
        return copies.where(wanted).entrySet().stream()
                .map(entry -> entry.getValue().person(UUID.fromString(entry.getKey())))
                .filter(Person::active)
                .toList();
    }

    @Override
    public void note(Person person, long version) {
        UUID id = person.stamp().personId();
        copies.put(id.toString(), version, PersonCopy.of(person));
        recent.forget(id);
    }

    private Optional<Person> current(UUID personId) {
        return copies.find(personId.toString()).map(copy -> copy.person(personId));
    }
}
