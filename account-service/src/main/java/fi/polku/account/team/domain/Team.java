package fi.polku.account.team.domain;

import java.util.UUID;

/** Our own people, as the team directory tells of them. */
public interface Team {

    /**
     * The person who did something.
     *
     * @param field where the person is named, as the asker knows it
     * @throws UnknownPerson when the directory has told of nobody with this id
     */
    TeamMember member(String field, UUID person);

    /**
     * The person who is to do something from now on.
     *
     * @param field where the person is named, as the asker knows it
     * @throws UnknownPerson when the directory has told of nobody active with this id
     */
    TeamMember active(String field, UUID person);

    /** The directory tells of a person, in this version; what is older than known is ignored. */
    void note(TeamMember member, boolean active, long version);
}
