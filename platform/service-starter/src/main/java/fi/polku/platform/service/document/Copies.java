package fi.polku.platform.service.document;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.platform.service.json.EventJson;
import io.micrometer.core.instrument.Counter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * What a service knows of another service's things, learnt from events. A copy stands at the version of its source, so
 * that events that come twice or late change nothing.
 *
 * @param <S> the part that this service needs, a record that Jackson can read and write
 */
public final class Copies<S> {

    private final String kind;
    private final MongoCollection<Document> collection;
    private final Class<S> type;
    private final EventJson json;
    private final Counter guardHits;

    Copies(String kind, MongoCollection<Document> collection, Class<S> type, EventJson json, Counter guardHits) {
        this.kind = kind;
        this.collection = collection;
        this.type = type;
        this.json = json;
        this.guardHits = guardHits;
    }

    /** What the copies are of: {@code person}, {@code account} … */
    public String kind() {
        return kind;
    }

    /** Keeps this copy unless one of the same or a later version is already here. */
    public void put(String id, long sourceVersion, S copy) {
        try {
            collection.updateOne(
                    new Document("_id", id).append("version", new Document("$lt", sourceVersion)),
                    new Document(
                            "$set",
                            new Document("version", sourceVersion)
                                    .append("copy", json.mapper().convertValue(copy, Document.class))),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The upsert found no older copy and tried to insert beside a newer one: the newer one stays.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            guardHits.increment();
        }
    }

    /** The copy of the thing with this id, if it is known. */
    public Optional<S> find(String id) {
        return Optional.ofNullable(collection.find(new Document("_id", id)).first())
                .map(this::read);
    }

    /** The copies that match, each under the id of its thing; parts of a copy are called {@code copy.xyz}. */
    public Map<String, S> where(Document filter) {
        Map<String, S> found = new HashMap<>();
        collection.find(filter).forEach(document -> found.put(document.getString("_id"), read(document)));
        return found;
    }

    /** Which of these versions are not known yet. */
    public List<String> missing(Collection<Known> wanted) {
        Map<String, Long> known = new HashMap<>();
        collection
                .find(new Document(
                        "_id",
                        new Document("$in", wanted.stream().map(Known::id).toList())))
                .projection(new Document("version", 1))
                .forEach(document -> known.put(document.getString("_id"), document.getLong("version")));
        List<String> missing = new ArrayList<>();
        for (Known entry : wanted) {
            if (known.getOrDefault(entry.id(), -1L) < entry.version()) {
                missing.add(entry.id());
            }
        }
        return missing;
    }

    private S read(Document document) {
        return json.mapper().convertValue(document.get("copy", Document.class), type);
    }

    /** Something that should be known in at least this version. */
    public record Known(String id, long version) {}
}
