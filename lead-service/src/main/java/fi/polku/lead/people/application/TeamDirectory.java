package fi.polku.lead.people.application;

import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMembers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers who is in the team directory. */
@Component
public class TeamDirectory {

    private final TeamMembers people;

    TeamDirectory(TeamMembers people) {
        this.people = people;
    }

    /** The person with this id. */
    public Optional<Standing<PersonView>> find(PersonId id) {
        return people.find(id).map(standing -> standing.map(PersonView::of));
    }

    /** Some people in a stable order, after the given one. */
    public Portion<PersonView> list(int limit, @Nullable String after) {
        return people.list(limit, after).map(PersonView::of);
    }
}
