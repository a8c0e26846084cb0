package fi.polku.lead.leads.domain;

import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.Unit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a lead, stamped with where they stood in the organisation when they got it: later moves in the directory do
 * not rewrite it.
 */
public record Owner(
        UUID personId,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId) {

    /** The stamp of this person as the directory knows them now. */
    public static Owner of(TeamMember person) {
        var position = person.position();
        PersonId manager = position.manager();
        return new Owner(
                person.id().value(),
                idOf(position.team()),
                manager == null ? null : manager.value(),
                idOf(position.region()));
    }

    private static @Nullable UUID idOf(@Nullable Unit unit) {
        return unit == null ? null : unit.id();
    }
}
