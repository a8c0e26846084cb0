package fi.polku.account.team.application;

import fi.polku.account.team.domain.Team;
import fi.polku.account.team.domain.TeamMember;
import fi.polku.account.team.domain.UnknownPerson;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Our own people as a map. */
public final class TeamInMemory implements Team {

    public static final TeamMember ANNA = new TeamMember(new UUID(1, 1), new UUID(1, 2), null, null, null);

    private final Map<UUID, TeamMember> members = new HashMap<>(Map.of(ANNA.personId(), ANNA));
    private final Set<UUID> gone = new HashSet<>();

    @Override
    public TeamMember member(String field, UUID person) {
        return Optional.ofNullable(members.get(person)).orElseThrow(() -> new UnknownPerson(field, person));
    }

    @Override
    public TeamMember active(String field, UUID person) {
        if (gone.contains(person)) {
            throw new UnknownPerson(field, person);
        }
        return member(field, person);
    }

    @Override
    public void note(TeamMember member, boolean active, long version) {
        members.put(member.personId(), member);
        if (!active) {
            gone.add(member.personId());
        }
    }
}
