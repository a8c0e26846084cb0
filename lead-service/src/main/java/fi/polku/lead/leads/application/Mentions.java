package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up the people that one command mentions, and then says at once who of them is unknown. */
final class Mentions {

    private final TeamMembers people;
    private final List<Flaw> unknown = new ArrayList<>();

    Mentions(TeamMembers people) {
        this.people = people;
    }

    /** The person, standing where the organisation has them now; not to be used before {@link #complain}. */
    Stamp person(String field, UUID id) {
        return people.find(new PersonId(id))
                .map(standing -> standing.what().stamp())
                .orElseGet(() -> notKnown(field, id));
    }

    /** The person's id, if there is one, once it is known that there is such a person. */
    @Nullable
    UUID optional(String field, @Nullable UUID id) {
        return id == null ? null : person(field, id).personId();
    }

    /** @throws LeadRefused.UnknownReferences when somebody mentioned is unknown, naming all of them */
    void complain() {
        if (!unknown.isEmpty()) {
            throw new LeadRefused.UnknownReferences(unknown);
        }
    }

    /** Something else was mentioned that nobody knows. */
    void unknown(String field, UUID id, String accepted) {
        unknown.add(new Flaw(field, "\"%s\" is not known here".formatted(id), accepted));
    }

    private Stamp notKnown(String field, UUID id) {
        unknown(field, id, "somebody in the team directory");
        return new Stamp(id, null, null, null, null);
    }
}
