package fi.polku.lead.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.Decided.Effect;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.TeamMembers;
import fi.polku.lead.people.domain.Unit;
import fi.polku.platform.service.document.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@LeadServiceTest
class MongoTeamMembersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    private final PersonId id = new PersonId(UUID.randomUUID());
    private final TeamMembers people;

    MongoTeamMembersTest(TeamMembers people) {
        this.people = people;
    }

    @Test
    void findsWhatWasKept() {
        var position = new Position(
                "Anna",
                new Unit(UUID.randomUUID(), "Field"),
                new PersonId(UUID.randomUUID()),
                new Unit(UUID.randomUUID(), "East"),
                new Unit(UUID.randomUUID(), "Callers"),
                List.of(Role.BOOKER, Role.PARTNER),
                false);
        var change = TeamMember.join(id, new ExternalKey("crm", "anna"), position, NOON);

        var decided = people.change(id, null, nobody -> change);

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        assertThat(people.find(id)).contains(new Standing<>(change.after(), 1));
    }

    @Test
    void keepsWhatTheRowSaidBesideWhatStands() {
        people.change(id, null, nobody -> TeamMember.join(id, new ExternalKey("crm", "anna"), named("Anna"), NOON));

        people.change(id, null, anna -> anna.orElseThrow().move(named("Ben"), NOON));

        var ben = people.find(id).orElseThrow().what();
        assertThat(ben.position()).isEqualTo(named("Ben"));
        assertThat(ben.said()).isEqualTo(named("Anna"));
    }

    @Test
    void keepsNothingWhenTheVersionIsNotTheExpectedOne() {
        people.change(id, null, nobody -> TeamMember.join(id, null, named("Anna"), NOON));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        people.change(id, 7L, anna -> anna.orElseThrow().move(named("Ben"), NOON)));
        assertThat(people.find(id).orElseThrow().what().position()).isEqualTo(named("Anna"));
    }

    @Test
    void findsNobodyWhoIsNotThere() {
        assertThat(people.find(id)).isEmpty();
    }

    private static Position named(String name) {
        return new Position(name, null, null, null, null, List.of(), true);
    }
}
