package fi.polku.lead.people.application;

import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.Unit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the team directory, as others see them. */
public record PersonView(
        UUID id,
        @Nullable String system,
        @Nullable String externalId,
        String name,
        @Nullable Unit team,
        @Nullable UUID managerId,
        @Nullable Unit region,
        @Nullable Unit partner,
        List<String> roles,
        boolean active) {

    static PersonView of(TeamMember person) {
        var key = person.key();
        var position = person.position();
        return new PersonView(
                person.id().value(),
                key == null ? null : key.system(),
                key == null ? null : key.externalId(),
                position.name(),
                position.team(),
                Optional.ofNullable(position.manager())
                        .map(manager -> manager.value())
                        .orElse(null),
                position.region(),
                position.partner(),
                position.roles().stream().map(Role::code).toList(),
                position.active());
    }
}
