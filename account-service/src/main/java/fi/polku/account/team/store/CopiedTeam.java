package fi.polku.account.team.store;

import fi.polku.account.team.domain.Team;
import fi.polku.account.team.domain.TeamMember;
import fi.polku.account.team.domain.UnknownPerson;
import fi.polku.platform.service.document.Copies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Our own people as copies. */
@Repository
class CopiedTeam implements Team {

    private final Copies<PersonCopy> copies;

    CopiedTeam(Copies<PersonCopy> copies) {
        this.copies = copies;
    }

    @Override
    public TeamMember member(String field, UUID person) {
        return find(person).map(copy -> copy.member(person)).orElseThrow(() -> new UnknownPerson(field, person));
    }

    @Override
    public TeamMember active(String field, UUID person) {
        return find(person)
                .filter(PersonCopy::active)
                .map(copy -> copy.member(person))
                .orElseThrow(() -> new UnknownPerson(field, person));
    }

    @Override
    public void note(TeamMember member, boolean active, long version) {
        copies.put(member.personId().toString(), version, PersonCopy.of(member, active));
    }

    private Optional<PersonCopy> find(UUID person) {
        return copies.find(person.toString());
    }
}
