package fi.polku.lead.signals.store;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Portion;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.signals.domain.Route;
import fi.polku.lead.signals.domain.Signal;
import fi.polku.lead.signals.domain.SignalEvent;
import fi.polku.lead.signals.domain.SignalFilter;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.signals.domain.Signals;
import fi.polku.lead.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocuments;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Signals as documents. */
@Repository
class MongoSignals implements Signals {

    private static final String RAISED_BY = "state.raisedBy.personId";
    private static final String ROUTED_TO = "state.routedTo";
    private static final String ROUTED_AS = "state.routedAs";
    private static final String OPEN = "state.open";
    private static final String LEAD = "state.resolution.leadId";
    private static final int AT_ONCE = 500;

    private final AggregateDocuments<SignalDocument> documents;
    private final AggregateCollection<Signal, SignalEvent, SignalDocument> signals;

    MongoSignals(AggregateDocumentsFactory collections) {
        this.documents = collections
                .collection("signals", SignalDocument.class)
                .publishingTo("polku.lead.events")
                .indexedBy(RAISED_BY, "_id")
                .indexedBy(ROUTED_TO, OPEN, "_id")
                .indexedBy(ROUTED_AS, OPEN, "_id")
                .indexedBy(OPEN, "_id")
                .indexedBy(LEAD)
                .build();
        this.signals = new AggregateCollection<>(documents, new Form());
    }

    @Override
    public Optional<Standing<Signal>> find(SignalId id) {
        return signals.find(id.value().toString());
    }

    @Override
    public boolean oneBecame(LeadId lead) {
        return documents.findOne(new Document(LEAD, lead.value().toString())).isPresent();
    }

    @Override
    public Portion<Signal> list(SignalFilter filter, int limit, @Nullable String after) {
        var query = new Document();
        appendTo(query, RAISED_BY, filter.raisedBy());
        appendTo(query, ROUTED_TO, filter.routedTo());
        if (filter.open() != null) {
            query.append(OPEN, filter.open());
        }
        return signals.page(query, limit, after);
    }

    @Override
    public List<Signal> waitingFor(@Nullable PersonId person) {
        var query = person == null
                ? new Document(ROUTED_AS, Route.As.NOBODY.name())
                : new Document(ROUTED_TO, person.value().toString());
        return all(query.append(OPEN, true)).stream()
                .sorted(Signal.MOST_URGENT_FIRST)
                .toList();
    }

    @Override
    public Decided<Signal> change(
            SignalId id,
            @Nullable Long expectedVersion,
            Function<Optional<Signal>, Change<Signal, SignalEvent>> decision) {
        return signals.change(id.value().toString(), expectedVersion, decision);
    }

    private List<Signal> all(Document query) {
        List<Signal> found = new ArrayList<>();
        String after = null;
        do {
            Portion<Signal> portion = signals.page(query, AT_ONCE, after);
            portion.items().forEach(standing -> found.add(standing.what()));
            after = portion.next();
        } while (after != null);
        return found;
    }

    private static void appendTo(Document query, String field, @Nullable PersonId person) {
        if (person != null) {
            query.append(field, person.value().toString());
        }
    }

    private static final class Form implements AggregateCollection.Form<Signal, SignalEvent, SignalDocument> {

        @Override
        public SignalDocument written(Signal signal) {
            return SignalDocument.of(signal);
        }

        @Override
        public Signal read(Stored<SignalDocument> stored) {
            return stored.state().signal(stored.id());
        }

        @Override
        public String type(SignalEvent event) {
            return event.type();
        }
    }
}
