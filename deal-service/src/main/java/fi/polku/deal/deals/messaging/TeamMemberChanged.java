package fi.polku.deal.deals.messaging;

import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a change in the team directory. */
record TeamMemberChanged(
        UUID personId,
        @Nullable String name,
        @Nullable Unit team,
        @Nullable UUID managerId,
        @Nullable Unit region,
        @Nullable Unit partner,
        @Nullable Set<String> roles,
        @Nullable Boolean active) {

    Person person() {
        return new Person(
                new Stamp(personId, id(team), managerId, id(region), id(partner)),
                name,
                roles == null ? Set.of() : roles,
                active == null || active);
    }

    private static @Nullable UUID id(@Nullable Unit unit) {
        return Optional.ofNullable(unit).map(Unit::id).orElse(null);
    }

    /** A part of the organisation, or a partner. */
    record Unit(UUID id) {}
}
