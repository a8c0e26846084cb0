package fi.polku.analytics.intake;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
     * Moves a partition on, if it still stands where it did.
     *
     * @param from where it stood, or {@code null} when it was never read
     * @return false when it stands elsewhere: somebody else has read it meanwhile, or everything was deleted
     */
    boolean advance(TopicPartition partition, @Nullable Long from, long next) {
        Document position = new Document("_id", partition.toString());
        if (from == null) {
            return begin(position.append("next", next));
        }
        return collection
                        .updateOne(position.append("next", from), new Document("$set", new Document("next", next)))
                        .getMatchedCount()
                == 1;
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
