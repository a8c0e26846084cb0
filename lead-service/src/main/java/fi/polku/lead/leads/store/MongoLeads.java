package fi.polku.lead.leads.store;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.KeyTaken;
import fi.polku.platform.service.document.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Leads as documents. */
@Repository
class MongoLeads implements Leads {

    private static final String STATUS = "state.status";
    private static final String ACCOUNT = "state.accountId";
    private static final String CLAIMS = "state.origin.claims";
    private static final String RESTS_UNTIL = "state.course.nurturing.until";
    private static final int FEW = 20;

    private final AggregateCollection<Lead, LeadEvent, LeadDocument> leads;

    MongoLeads(AggregateDocumentsFactory collections) {
        this.leads = new AggregateCollection<>(
                collections
                        .collection("leads", LeadDocument.class)
                        .publishingTo("polku.lead.events")
                        .indexedBy(STATUS, "_id")
                        .indexedBy(ACCOUNT)
                        .indexedBy(RESTS_UNTIL)
                        .uniquelyBy(CLAIMS)
                        .build(),
                new Form());
    }

    @Override
    public Optional<Standing<Lead>> find(LeadId id) {
        return leads.find(id.value().toString());
    }

    @Override
    public Portion<Lead> list(@Nullable LeadStatus status, int limit, @Nullable String after) {
        var filter = status == null ? new Document() : new Document(STATUS, status.name());
        return leads.page(filter, limit, after);
    }

    @Override
    public List<Standing<Lead>> holdersOf(List<String> claims) {
        return leads.page(new Document(CLAIMS, new Document("$in", claims)), FEW, null)
                .items();
    }

    @Override
    public Optional<Standing<Lead>> aliveOf(UUID accountId, LeadId otherThan) {
        var alive = new Document("$in", List.of(LeadStatus.OPEN.name(), LeadStatus.NURTURED.name()));
        return leads.page(new Document(ACCOUNT, accountId.toString()).append(STATUS, alive), 2, null).items().stream()
                .filter(standing -> !standing.what().id().equals(otherThan))
                .findFirst();
    }

    @Override
    public List<LeadId> rested(LocalDate day, int limit) {
        return leads.page(new Document(RESTS_UNTIL, new Document("$lte", day.toString())), limit, null).items().stream()
                .map(standing -> standing.what().id())
                .toList();
    }

    @Override
    public Decided<Lead> change(
            LeadId id, @Nullable Long expectedVersion, Function<Optional<Lead>, Change<Lead, LeadEvent>> decision) {
        try {
            return leads.change(id.value().toString(), expectedVersion, decision);
        } catch (KeyTaken e) {
            throw new Claimed(e);
        }
    }

    private static final class Form implements AggregateCollection.Form<Lead, LeadEvent, LeadDocument> {

        @Override
        public LeadDocument written(Lead lead) {
            return LeadDocument.of(lead);
        }

        @Override
        public Lead read(Stored<LeadDocument> stored) {
            return stored.state().lead(stored.id());
        }

        @Override
        public String type(LeadEvent event) {
            return event.type();
        }
    }
}
