package fi.polku.local.system;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/**
 * The facts that analytics keeps in its own store.
 *
 * @param byId each as it stands
 */
public record KeptFacts(Map<String, Document> byId) {

    /** All that the analytics of this store keeps now. */
    static KeptFacts in(String store) {
        try (MongoClient client = MongoClients.create(store)) {
            return new KeptFacts(
                    StreamSupport.stream(collection(client, "facts.").find().spliterator(), false)
                            .collect(Collectors.toMap(fact -> fact.getString("_id"), fact -> fact)));
        }
    }

    /** Deletes them, and how far the topics were read with them. */
    public static void forget(String store) {
        try (MongoClient client = MongoClients.create(store)) {
            client.getDatabase("analytics").drop();
        }
    }

    /** The offsets up to which events are folded into facts. */
    static Map<TopicPartition, Long> positions(String store) {
        try (MongoClient client = MongoClients.create(store)) {
            Map<TopicPartition, Long> positions = new HashMap<>();
            for (Document position : collection(client, "positions.").find()) {
                positions.put(partition(position.getString("_id")), position.getLong("next"));
            }
            return positions;
        }
    }

    /** How many of each kind. */
    Map<String, Long> kinds() {
        return byId.values().stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.get("fact", Document.class).getString("kind"), Collectors.counting()));
    }

    /** Its name ends in its edition, and a fresh store has one edition only. */
    private static MongoCollection<Document> collection(MongoClient client, String prefix) {
        MongoDatabase analytics = client.getDatabase("analytics");
        for (String name : analytics.listCollectionNames()) {
            if (name.startsWith(prefix)) {
                return analytics.getCollection(name);
            }
        }
        return analytics.getCollection(prefix + "none");
    }

    private static TopicPartition partition(String name) {
        int dash = name.lastIndexOf('-');
        return new TopicPartition(name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
    }
}
