package fi.polku.local.system.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * What stands in the stores of the services.
 *
 * @param byId all that they own
 * @param deadLetters of all of them
 */
public record Documents(Map<String, Document> byId, List<Document> deadLetters) {

    private static final String KEPT_ANSWERS = "idempotency-keys";
    private static final String DEAD_LETTERS = "dead-letters";

    /** Reads them as they stand now. */
    public static Documents read(String store) {
        try (MongoClient client = MongoClients.create(store)) {
            Map<String, Document> byId = new HashMap<>();
            all(client)
                    .forEach(document ->
                            byId.merge(document.getString("_id"), document, (one, other) -> tells(one) ? one : other));
            return new Documents(byId, deadLetters(client));
        }
    }

    /** Deletes the answers that services keep for whoever asks again. */
    static void forgetAnswers(String store) {
        try (MongoClient client = MongoClients.create(store)) {
            for (String service : List.of("lead", "deal", "account")) {
                client.getDatabase(service).getCollection(KEPT_ANSWERS).deleteMany(new Document());
            }
        }
    }

    /** The versions of those that tell what happens to them. */
    Map<String, Long> aggregates() {
        Map<String, Long> versions = new HashMap<>();
        byId.forEach((id, document) -> {
            if (tells(document)) {
                versions.put(id, version(document));
            }
        });
        return versions;
    }

    /** How many events still stand in outboxes. */
    public long waiting() {
        return byId.values().stream()
                .filter(Documents::tells)
                .mapToLong(
                        document -> document.getList("outbox", Document.class).size())
                .sum();
    }

    /** Whether the thing stands in that version or a later one, as a document of its own or inside one of the others. */
    boolean have(String thing, long version, List<String> others) {
        Document own = byId.get(thing);
        if (own != null) {
            return version(own) >= version;
        }
        return others.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .anyMatch(other -> version(other) >= version && other.toJson().contains(thing));
    }

    /** Whether it is an aggregate; notes about it may stand beside it under its id. */
    private static boolean tells(Document document) {
        return document.containsKey("outbox");
    }

    private static long version(Document document) {
        return document.get("version") instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }

    private static List<Document> deadLetters(MongoClient client) {
        List<Document> letters = new ArrayList<>();
        for (String service : List.of("lead", "deal", "account", "analytics")) {
            client.getDatabase(service).getCollection(DEAD_LETTERS).find().into(letters);
        }
        return letters;
    }

    /** What each service owns: not its copies of what others own, nor what it remembers of requests. */
    private static List<Document> all(MongoClient client) {
        List<Document> all = new ArrayList<>();
        for (String service : List.of("lead", "deal", "account")) {
            var database = client.getDatabase(service);
            for (String collection : database.listCollectionNames()) {
                if (!collection.startsWith("copies.")
                        && !collection.equals(KEPT_ANSWERS)
                        && !collection.equals(DEAD_LETTERS)) {
                    database.getCollection(collection).find().into(all);
                }
            }
        }
        return all;
    }
}
