package fi.polku.analytics.intake;

import fi.polku.analytics.fact.PartnerFact;
import fi.polku.analytics.fact.PersonFact;
import fi.polku.analytics.fact.RegionFact;
import fi.polku.analytics.fact.TeamFact;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the team directory's events make of facts. */
final class DirectoryEvents {

    private DirectoryEvents() {}

    static List<Change> changes(Event event) {
        return event.type().equals("polku.lead.team-member-changed.v1")
                ? event.body(TeamMember.class).changes(event)
                : List.of();
    }

    /** One of the company's own people, new or changed. */
    private record TeamMember(
            UUID personId,
            @Nullable String system,
            @Nullable String externalId,
            String name,
            @Nullable Named team,
            @Nullable UUID managerId,
            @Nullable Named region,
            @Nullable Named partner,
            boolean active) {

        /** Teams, regions and partners have no versions of their own: the name that was said last holds. */
        private List<Change> changes(Event event) {
            long saidAt = event.recordedAt();
            List<Change> changes = new ArrayList<>();
            changes.add(Change.whole(person(event.version())));
            if (team != null) {
                changes.add(Change.whole(new TeamFact(team.id(), saidAt, team.name())));
            }
            if (region != null) {
                changes.add(Change.whole(new RegionFact(region.id(), saidAt, region.name())));
            }
            if (partner != null) {
                changes.add(Change.whole(new PartnerFact(partner.id(), saidAt, partner.name())));
            }
            return changes;
        }

        private PersonFact person(long version) {
            return new PersonFact(
                    personId, version, system, externalId, name, idOf(team), managerId, idOf(region), active);
        }

        private static @Nullable UUID idOf(@Nullable Named named) {
            return named == null ? null : named.id();
        }
    }

    /** A team, region or partner with its name. */
    private record Named(UUID id, String name) {}
}
