package fi.polku.deal.deals.store;

import fi.polku.deal.deals.domain.Seller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service keeps of a person. */
record PersonCopy(
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId) {

    static PersonCopy of(Seller person) {
        return new PersonCopy(person.teamId(), person.managerId(), person.regionId());
    }

    Seller seller(UUID personId) {
        return new Seller(personId, teamId, managerId, regionId);
    }
}
