package fi.polku.account.team.application;

import fi.polku.account.team.domain.Team;
import fi.polku.account.team.domain.TeamMember;
import org.springframework.stereotype.Component;

/** Takes notice of our own people. */
@Component
public class TeamNews {

    private final Team team;

    TeamNews(Team team) {
        this.team = team;
    }

    /** The directory tells of a person, in this version; what is older than known is ignored. */
    public void note(TeamMember member, boolean active, long version) {
        team.note(member, active, version);
    }
}
