package fi.polku.platform.service.document;

import com.mongodb.client.MongoCollection;
import fi.polku.platform.service.json.EventJson;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Makes the collections in which a service keeps copies of other services' things. */
public final class CopiesFactory {

    private final MongoDatabaseFactory databases;
    private final EventJson json;
    private final MeterRegistry meters;
    private final Map<String, Copies<?>> made = new ConcurrentHashMap<>();

    /** A factory for copies in the service's own database. */
    public CopiesFactory(MongoDatabaseFactory databases, EventJson json, MeterRegistry meters) {
        this.databases = databases;
        this.json = json;
        this.meters = meters;
    }

    /**
     * Copies of things of this kind, in a collection of their own.
     *
     * @param indexed parts by which copies are looked for, each called {@code copy.xyz}
     */
    public <S> Copies<S> of(String kind, Class<S> type, String... indexed) {
        MongoCollection<Document> collection = databases.getMongoDatabase().getCollection("copies." + kind);
        Copies<S> copies = new Copies<>(
                kind, collection, type, json, meters.counter("polku.guard.hits", "guard", "copy", "of", kind));
        if (made.putIfAbsent(kind, copies) != null) {
            throw new IllegalStateException("There are copies of kind " + kind + " already");
        }
        for (String part : indexed) {
            collection.createIndex(new Document(part, 1));
        }
        return copies;
    }

    /** The copies of things of this kind, if the service keeps any. */
    public Optional<Copies<?>> of(String kind) {
        return Optional.ofNullable(made.get(kind));
    }

    /** What this service keeps copies of. */
    public Set<String> kinds() {
        return new TreeSet<>(made.keySet());
    }
}
