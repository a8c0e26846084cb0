package fi.polku.platform.service.document;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.outbox.Backlog;
import fi.polku.platform.service.outbox.Outbox;
import fi.polku.platform.service.outbox.OutboxRelay;
import fi.polku.platform.service.outbox.OutboxSweeper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Makes the collections in which a service keeps its aggregates. */
public final class AggregateDocumentsFactory {

    private final MongoDatabaseFactory databases;
    private final EventJson json;
    private final OutboxRelay relay;
    private final OutboxSweeper sweeper;
    private final Backlog backlog;
    private final Clock clock;
    private final MeterRegistry meters;

    /** A factory for collections in the service's own database. */
    public AggregateDocumentsFactory(
            MongoDatabaseFactory databases,
            EventJson json,
            OutboxRelay relay,
            OutboxSweeper sweeper,
            Backlog backlog,
            Clock clock,
            MeterRegistry meters) {
        this.databases = databases;
        this.json = json;
        this.relay = relay;
        this.sweeper = sweeper;
        this.backlog = backlog;
        this.clock = clock;
        this.meters = meters;
    }

    /** Begins to describe the collection with this name. */
    public <S> Builder<S> collection(String name, Class<S> stateType) {
        return new Builder<>(name, stateType);
    }

    /** Description of one collection. */
    public final class Builder<S> {

        private final String name;
        private final Class<S> stateType;
        private final List<Document> indexes = new ArrayList<>();
        private final List<String> uniqueFields = new ArrayList<>();
        private String topic = "";

        private Builder(String name, Class<S> stateType) {
            this.name = name;
            this.stateType = stateType;
        }

        /** The topic on which the aggregates' events are published. */
        public Builder<S> publishingTo(String eventTopic) {
            this.topic = eventTopic;
            return this;
        }

        /** An index over these fields, in this order; fields of the state are called {@code state.xyz}. */
        public Builder<S> indexedBy(String... fields) {
            Document index = new Document();
            for (String field : fields) {
                index.append(field, 1);
            }
            indexes.add(index);
            return this;
        }

        /** No two aggregates share a value of this field; of an array: any value in it. Absent is no value. */
        public Builder<S> uniquelyBy(String field) {
            uniqueFields.add(field);
            return this;
        }

        /** Makes the indexes and the collection. */
        public AggregateDocuments<S> build() {
            if (topic.isEmpty()) {
                throw new IllegalStateException("Collection " + name + " needs a topic: publishingTo(…)");
            }
            MongoCollection<Document> collection = databases.getMongoDatabase().getCollection(name);
            indexes.forEach(collection::createIndex);
            uniqueFields.forEach(field -> collection.createIndex(
                    new Document(field, 1), new IndexOptions().unique(true).sparse(true)));
            Outbox outbox = new Outbox(collection, topic, clock);
            sweeper.watch(outbox);
            return new AggregateDocuments<>(
                    collection,
                    new DocumentFormat<>(stateType, json, clock),
                    outbox,
                    relay,
                    backlog,
                    new HandledEarlier(() -> databases.getMongoDatabase().getCollection(name + ".handled"), clock),
                    meters.counter("polku.guard.hits", "guard", "handled", "of", name));
        }
    }
}
