package fi.polku.deal.deals.store;

import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of a person.
 *
 * @param active absent in copies older than this question: such a person is
 */
record PersonCopy(
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId,
        @Nullable UUID partnerId,
        @Nullable String name,
        @Nullable Set<String> roles,
        @Nullable Boolean active) {

    static PersonCopy of(Person person) {
        Stamp stamp = person.stamp();
        return new PersonCopy(
                stamp.teamId(),
                stamp.managerId(),
                stamp.regionId(),
                stamp.partnerId(),
                person.name(),
                person.roles(),
                person.active());
    }

    Person person(UUID personId) {
        return new Person(
                new Stamp(personId, teamId, managerId, regionId, partnerId),
                name,
                roles == null ? Set.of() : roles,
                active == null || active);
    }
}
