package fi.polku.lead.leads.store;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Stored;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Leads as documents. */
@Repository
class MongoLeads implements Leads {

    private static final String STATUS = "state.status";

    private final AggregateCollection<Lead, LeadEvent, LeadDocument> leads;

    MongoLeads(AggregateDocumentsFactory collections) {
        this.leads = new AggregateCollection<>(
                collections
                        .collection("leads", LeadDocument.class)
                        .publishingTo("polku.lead.events")
                        .indexedBy(STATUS, "_id")
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
    public Decided<Lead> change(
            LeadId id, @Nullable Long expectedVersion, Function<Optional<Lead>, Change<Lead, LeadEvent>> decision) {
        return leads.change(id.value().toString(), expectedVersion, decision);
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
