package fi.polku.platform.service.deadletter;

import com.mongodb.client.MongoCollection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Where dead letters stand. Prepared on first use: making a service does not need the store to be there. */
final class LetterCollection {

    private static final List<List<String>> INDEXES = List.of(
            List.of("place"),
            List.of("status", "place"),
            List.of("status", "topic", "group", "order"),
            List.of("status", "parkedBehind"),
            List.of("settlement.at"),
            List.of("aggregate", "topic", "group", "status", "order"));

    private final MongoDatabaseFactory databases;
    private volatile @Nullable MongoCollection<Document> prepared;

    LetterCollection(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    MongoCollection<Document> open() {
        MongoCollection<Document> collection = prepared;
        return collection == null ? prepare() : collection;
    }

    /** Makes the indexes that are not there: the first time, and when somebody dropped the database meanwhile. */
    MongoCollection<Document> prepare() {
        MongoCollection<Document> collection = databases.getMongoDatabase().getCollection("dead-letters");
        Set<List<String>> there = new HashSet<>();
        collection
                .listIndexes()
                .forEach(index ->
                        there.add(List.copyOf(index.get("key", Document.class).keySet())));
        INDEXES.stream().filter(fields -> !there.contains(fields)).forEach(fields -> {
            Document index = new Document();
            fields.forEach(field -> index.append(field, 1));
            collection.createIndex(index);
        });
        prepared = collection;
        return collection;
    }
}
