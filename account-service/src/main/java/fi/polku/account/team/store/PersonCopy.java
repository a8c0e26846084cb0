package fi.polku.account.team.store;

import fi.polku.account.team.domain.TeamMember;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service keeps of one of our people. */
record PersonCopy(
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId,
        @Nullable UUID partnerId,
        boolean active) {

    static PersonCopy of(TeamMember member, boolean active) {
        return new PersonCopy(member.teamId(), member.managerId(), member.regionId(), member.partnerId(), active);
    }

    TeamMember member(UUID person) {
        return new TeamMember(person, teamId, managerId, regionId, partnerId);
    }
}
