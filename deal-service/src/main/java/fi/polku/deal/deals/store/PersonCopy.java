package fi.polku.deal.deals.store;

import fi.polku.deal.domain.Stamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service keeps of a person. */
record PersonCopy(
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId) {

    static PersonCopy of(Stamp person) {
        return new PersonCopy(person.teamId(), person.managerId(), person.regionId());
    }

    Stamp stamp(UUID personId) {
        return new Stamp(personId, teamId, managerId, regionId);
    }
}
