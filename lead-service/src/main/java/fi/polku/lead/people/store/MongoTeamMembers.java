package fi.polku.lead.people.store;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.TeamMemberEvent;
import fi.polku.lead.people.domain.TeamMembers;
import fi.polku.lead.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The team directory's people as documents. */
@Repository
class MongoTeamMembers implements TeamMembers {

    private static final String ROLES = "state.roles";
    private static final int AT_ONCE = 500;

    private final AggregateCollection<TeamMember, TeamMemberEvent, TeamMemberDocument> people;

    MongoTeamMembers(AggregateDocumentsFactory collections) {
        this.people = new AggregateCollection<>(
                collections
                        .collection("people", TeamMemberDocument.class)
                        .publishingTo("polku.lead.events")
                        .indexedBy(ROLES)
                        .build(),
                new Form());
    }

    @Override
    public Optional<Standing<TeamMember>> find(PersonId id) {
        return people.find(id.value().toString());
    }

    @Override
    public List<TeamMember> doing(Role role) {
        var filter = new Document(ROLES, role.name()).append("state.active", true);
        List<TeamMember> found = new ArrayList<>();
        String after = null;
        do {
            Portion<TeamMember> portion = people.page(filter, AT_ONCE, after);
            portion.items().forEach(standing -> found.add(standing.what()));
            after = portion.next();
        } while (after != null);
        return List.copyOf(found);
    }

    @Override
    public Portion<TeamMember> list(int limit, @Nullable String after) {
        return people.page(new Document(), limit, after);
    }

    @Override
    public Decided<TeamMember> change(
            PersonId id,
            @Nullable Long expectedVersion,
            Function<Optional<TeamMember>, Change<TeamMember, TeamMemberEvent>> decision) {
        return people.change(id.value().toString(), expectedVersion, decision);
    }

    private static final class Form
            implements AggregateCollection.Form<TeamMember, TeamMemberEvent, TeamMemberDocument> {

        @Override
        public TeamMemberDocument written(TeamMember person) {
            return TeamMemberDocument.of(person);
        }

        @Override
        public TeamMember read(Stored<TeamMemberDocument> stored) {
            return stored.state().teamMember(stored.id());
        }

        @Override
        public String type(TeamMemberEvent event) {
            return event.type();
        }
    }
}
