package fi.polku.lead.people.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.TeamMemberEvent;
import fi.polku.lead.people.domain.TeamMemberRefused;
import fi.polku.lead.people.domain.TeamMembers;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out commands on the team directory. */
@Component
public class TeamMemberCommandHandler {

    private final TeamMembers people;
    private final Clock clock;

    TeamMemberCommandHandler(TeamMembers people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * Carries out one command.
     *
     * @throws TeamMemberRefused when the directory says no
     */
    public Decided<PersonView> handle(TeamMemberCommand command) {
        return people.change(command.person(), command.expectedVersion(), standing -> decide(command, standing))
                .map(PersonView::of);
    }

    private Change<TeamMember, TeamMemberEvent> decide(TeamMemberCommand command, Optional<TeamMember> standing) {
        var now = clock.instant();
        return switch (command) {
            case TeamMemberCommand.Join(var id, var position) ->
                standing.map(Change::<TeamMember, TeamMemberEvent>none)
                        .orElseGet(() -> TeamMember.join(id, null, position, now));
            case TeamMemberCommand.Move(var _, var _, var position) ->
                standing.orElseThrow().move(position, now);
            case TeamMemberCommand.Import(var id, var key, var position) ->
                standing.map(person -> person.hear(position, now))
                        .orElseGet(() -> TeamMember.join(id, key, position, now));
        };
    }
}
