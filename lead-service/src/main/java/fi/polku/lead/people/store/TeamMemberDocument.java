package fi.polku.lead.people.store;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.Unit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team member as it is stored; the id is the document's. */
record TeamMemberDocument(
        @Nullable ExternalKey key,
        String name,
        @Nullable Unit team,
        @Nullable UUID managerId,
        @Nullable Unit region,
        @Nullable Unit partner,
        boolean active) {

    static TeamMemberDocument of(TeamMember person) {
        var position = person.position();
        var manager = position.manager();
        return new TeamMemberDocument(
                person.key(),
                position.name(),
                position.team(),
                manager == null ? null : manager.value(),
                position.region(),
                position.partner(),
                position.active());
    }

    TeamMember teamMember(String id) {
        var manager = managerId == null ? null : new PersonId(managerId);
        return new TeamMember(
                new PersonId(UUID.fromString(id)), key, new Position(name, team, manager, region, partner, active));
    }
}
