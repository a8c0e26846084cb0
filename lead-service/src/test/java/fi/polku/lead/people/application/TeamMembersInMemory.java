package fi.polku.lead.people.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.TeamMemberEvent;
import fi.polku.lead.people.domain.TeamMembers;
import fi.polku.platform.service.document.StaleVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The team directory as a map. */
public final class TeamMembersInMemory implements TeamMembers {

    private final Map<PersonId, Standing<TeamMember>> people = new LinkedHashMap<>();

    @Override
    public Optional<Standing<TeamMember>> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<TeamMember> doing(Role role) {
        return people.values().stream()
                .map(Standing::what)
                .filter(person ->
                        person.position().active() && person.position().roles().contains(role))
                .toList();
    }

    @Override
    public Portion<TeamMember> list(int limit, @Nullable String after) {
        return new Portion<>(List.copyOf(people.values()), null);
    }

    @Override
    public Decided<TeamMember> change(
            PersonId id,
            @Nullable Long expectedVersion,
            Function<Optional<TeamMember>, Change<TeamMember, TeamMemberEvent>> decision) {
        var before = find(id);
        refuseStale(expectedVersion, before.map(Standing::version).orElse(0L));
        var change = decision.apply(before.map(Standing::what));
        var version = before.map(Standing::version).orElse(0L) + change.events().size();
        people.put(id, new Standing<>(change.after(), version));
        return new Decided<>(new Standing<>(change.after(), version), effect(before.isPresent(), change));
    }

    private static Decided.Effect effect(boolean existed, Change<TeamMember, TeamMemberEvent> change) {
        if (!existed) {
            return Decided.Effect.CREATED;
        }
        return change.events().isEmpty() ? Decided.Effect.UNCHANGED : Decided.Effect.UPDATED;
    }

    private static void refuseStale(@Nullable Long expected, long actual) {
        if (expected != null && expected != actual) {
            throw new StaleVersion(expected, actual);
        }
    }
}
