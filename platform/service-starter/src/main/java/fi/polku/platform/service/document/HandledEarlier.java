package fi.polku.platform.service.document;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * What made causes recognisable that aggregates handled some time ago, as documents {@code {_id, since}} of their own:
 * an aggregate's document has room for the latest only, and a repetition may come when many others were handled since.
 * Nothing is kept for ever: longer than idempotency keys live is enough.
 */
final class HandledEarlier {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Supplier<MongoCollection<Document>> collection;
    private final Clock clock;

    /** @param collection is looked up when there is something to keep, which most collections never have */
    HandledEarlier(Supplier<MongoCollection<Document>> collection, Clock clock) {
        this.collection = collection;
        this.clock = clock;
    }

    /** Keeps these keys of an aggregate, before its document forgets them. */
    void keep(String id, List<String> keys) {
        MongoCollection<Document> kept = collection.get();
        long now = clock.millis();
        kept.bulkWrite(
                keys.stream()
                        .map(key -> new ReplaceOneModel<>(
                                new Document("_id", place(id, key)),
                                new Document("since", now),
                                new ReplaceOptions().upsert(true)))
                        .toList(),
                new BulkWriteOptions().ordered(false));
        kept.createIndex(new Document("since", 1));
        kept.deleteMany(new Document("since", new Document("$lt", now - KEPT.toMillis())));
    }

    boolean contain(String id, String key) {
        return collection.get().countDocuments(new Document("_id", place(id, key))) > 0;
    }

    private static String place(String id, String key) {
        return id + " " + key;
    }
}
