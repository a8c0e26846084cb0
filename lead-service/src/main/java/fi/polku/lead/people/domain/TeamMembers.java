package fi.polku.lead.people.domain;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The team directory's people. */
public interface TeamMembers {

    /** The person with this id, if the directory knows them. */
    Optional<Standing<TeamMember>> find(PersonId id);

    /** Those who do this and still work here. */
    List<TeamMember> doing(Role role);

    /** Some people in the order of their ids, after the given one. */
    Portion<TeamMember> list(int limit, @Nullable String after);

    /**
     * Decides on what stands and keeps the change with its events, or nothing of it; decides again when somebody else
     * was first.
     *
     * @param expectedVersion the version the decision must be made on; {@code null} for whichever stands
     */
    Decided<TeamMember> change(
            PersonId id,
            @Nullable Long expectedVersion,
            Function<Optional<TeamMember>, Change<TeamMember, TeamMemberEvent>> decision);
}
