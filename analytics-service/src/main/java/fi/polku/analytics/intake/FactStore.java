package fi.polku.analytics.intake;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fi.polku.analytics.fact.Fact;
import fi.polku.platform.service.json.EventJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/** The facts in the service's own store, each as a document under its id with the version it stands at. */
final class FactStore {

    /**
     * Which facts are made of events: when it grows, everything is read again into new collections, because what older
     * facts do not say cannot be told from them.
     */
    static final int EDITION = 3;

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final EventJson json;

    FactStore(MongoDatabase database, EventJson json) {
        this.collection = database.getCollection("facts." + EDITION);
        this.json = json;
    }

    /** The facts with these ids, as far as there are any. */
    Map<UUID, Fact> find(Collection<UUID> ids) {
        Map<UUID, Fact> found = new HashMap<>();
        List<String> keys = ids.stream().map(UUID::toString).toList();
        for (Document document : collection.find(new Document("_id", new Document("$in", keys)))) {
            Fact fact = json.fromMap(document.get("fact", Document.class), Fact.class);
            found.put(fact.id(), fact);
        }
        return found;
    }

    /**
     * Keeps the facts that are newer than what is there.
     *
     * @return whether all were; otherwise somebody else keeps facts too and knows more
     */
    boolean keep(Collection<Fact> facts) {
        if (facts.isEmpty()) {
            return true;
        }
        try {
            collection.bulkWrite(facts.stream().map(this::newer).toList(), UNORDERED);
            return true;
        } catch (MongoBulkWriteException e) {
            if (isOnlyAboutDuplicates(e)) {
                // An upsert found no older fact and tried to insert beside a newer one: the newer one stays.
                return false;
            }
            throw e;
        }
    }

    /** A write concern that was not met is another matter: the facts may be rolled back, so it must not pass. */
    private static boolean isOnlyAboutDuplicates(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
    }

    private UpdateOneModel<Document> newer(Fact fact) {
        return new UpdateOneModel<>(
                new Document("_id", fact.id().toString()).append("version", new Document("$lt", fact.version())),
                new Document(
                        "$set", new Document("version", fact.version()).append("fact", new Document(json.toMap(fact)))),
                UPSERT);
    }
}
