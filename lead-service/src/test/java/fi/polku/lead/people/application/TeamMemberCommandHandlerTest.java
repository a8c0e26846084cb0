package fi.polku.lead.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.domain.Decided.Effect;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeamMemberCommandHandlerTest {

    private static final PersonId ANNA = new PersonId(new UUID(0, 1));
    private static final ExternalKey KEY = new ExternalKey("crm", "anna");

    private final TeamMembersInMemory people = new TeamMembersInMemory();
    private final TeamMemberCommandHandler handler = new TeamMemberCommandHandler(people, Clock.systemUTC());

    @Test
    void takesSomebodyIntoTheDirectory() {
        var decided = handler.handle(new TeamMemberCommand.Join(ANNA, named("Anna")));

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        assertThat(new TeamDirectory(people).find(ANNA)).contains(decided.standing());
    }

    @Test
    void leavesWhoIsInTheDirectoryWhenTheyJoinAgain() {
        handler.handle(new TeamMemberCommand.Join(ANNA, named("Anna")));

        var decided = handler.handle(new TeamMemberCommand.Join(ANNA, named("Somebody else")));

        assertThat(decided.effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(decided.standing().what().name()).isEqualTo("Anna");
    }

    @Test
    void movesSomebody() {
        handler.handle(new TeamMemberCommand.Join(ANNA, named("Anna")));

        var decided = handler.handle(new TeamMemberCommand.Move(ANNA, 1, named("Anna Snelling")));

        assertThat(decided.effect()).isEqualTo(Effect.UPDATED);
        assertThat(decided.standing().what().name()).isEqualTo("Anna Snelling");
    }

    @Test
    void takesARowOverAsOftenAsItComes() {
        assertThat(importNamed("Anna")).isEqualTo(Effect.CREATED);
        assertThat(importNamed("Anna")).isEqualTo(Effect.UNCHANGED);
        assertThat(importNamed("Anna Snelling")).isEqualTo(Effect.UPDATED);
    }

    private Effect importNamed(String name) {
        return handler.handle(new TeamMemberCommand.Import(ANNA, KEY, named(name)))
                .effect();
    }

    private static Position named(String name) {
        return new Position(name, null, null, null, null, List.of(), true);
    }
}
