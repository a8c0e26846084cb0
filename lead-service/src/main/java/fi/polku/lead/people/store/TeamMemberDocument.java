package fi.polku.lead.people.store;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.Unit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team member as it is stored; the id is the document's.
 *
 * @param said what the system they came from said last, where that is not what stands
 */
record TeamMemberDocument(
        @Nullable ExternalKey key,
        String name,
        @Nullable Unit team,
        @Nullable UUID managerId,
        @Nullable Unit region,
        @Nullable Unit partner,
        @Nullable List<Role> roles,
        boolean active,
        @Nullable TeamMemberDocument said) {

    static TeamMemberDocument of(TeamMember person) {
        Position said = person.said();
        TeamMemberDocument other = said == null || said.equals(person.position()) ? null : of(null, said, null);
        return of(person.key(), person.position(), other);
    }

    private static TeamMemberDocument of(
            @Nullable ExternalKey key, Position position, @Nullable TeamMemberDocument said) {
        var manager = position.manager();
        return new TeamMemberDocument(
                key,
                position.name(),
                position.team(),
                manager == null ? null : manager.value(),
                position.region(),
                position.partner(),
                position.roles().isEmpty() ? null : position.roles(),
                position.active(),
                said);
    }

    TeamMember teamMember(String id) {
        var person = new PersonId(UUID.fromString(id));
        return said == null
                ? new TeamMember(person, key, position())
                : new TeamMember(person, key, position(), said.position());
    }

    private Position position() {
        return new Position(
                name,
                team,
                managerId == null ? null : new PersonId(managerId),
                region,
                partner,
                roles == null ? List.of() : roles,
                active);
    }
}
