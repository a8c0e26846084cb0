package fi.polku.account.messaging;

import fi.polku.account.team.domain.TeamMember;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a change in the team directory. */
record TeamMemberChanged(
        UUID personId,
        @Nullable Unit team,
        @Nullable UUID managerId,
        @Nullable Unit region,
        @Nullable Unit partner,
        boolean active) {

    TeamMember member() {
        return new TeamMember(personId, id(team), managerId, id(region), id(partner));
    }

    private static @Nullable UUID id(@Nullable Unit unit) {
        return Optional.ofNullable(unit).map(Unit::id).orElse(null);
    }

    /** A part of the organisation, or a partner. */
    record Unit(UUID id) {}
}
