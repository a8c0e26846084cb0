package fi.polku.analytics.intake;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/**
 * How far each partition has been read, kept beside the facts: whoever deletes the facts deletes this with them, and
 * everything is read again. Kafka's own committed offsets are not used.
 */
final class Positions {

    private final MongoCollection<Document> collection;

    Positions(MongoDatabase database) {
        this.collection = database.getCollection("positions." + FactStore.EDITION);
    }

    /** The next offset to read of each of these partitions; those never read are left out. */
    Map<TopicPartition, Long> find(Collection<TopicPartition> partitions) {
        Map<String, TopicPartition> byKey = new HashMap<>();
        partitions.forEach(partition -> byKey.put(partition.toString(), partition));
        Map<TopicPartition, Long> found = new HashMap<>();
        for (Document document :
                collection.find(new Document("_id", new Document("$in", List.copyOf(byKey.keySet()))))) {
            found.put(byKey.get(document.getString("_id")), document.getLong("next"));
        }
        return found;
    }

    /**
     * Moves partitions on, those that still stand where they did.
     *
     * @param from where each stood; those never read are left out
     * @param to the next offset to read of each
     * @return false when one stands elsewhere: somebody else has read it meanwhile, or everything was deleted
     */
    boolean advance(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        boolean advanced = true;
        List<WriteModel<Document>> moves = new ArrayList<>();
        for (Map.Entry<TopicPartition, Long> next : to.entrySet()) {
            Document position = new Document("_id", next.getKey().toString());
            Long stood = from.get(next.getKey());
            if (stood == null) {
                advanced &= begin(position.append("next", next.getValue()));
            } else {
                moves.add(new UpdateOneModel<>(
                        position.append("next", stood), new Document("$set", new Document("next", next.getValue()))));
            }
        }
        return advanced && (moves.isEmpty() || collection.bulkWrite(moves).getMatchedCount() == moves.size());
    }

    private boolean begin(Document position) {
        try {
            collection.insertOne(position);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
