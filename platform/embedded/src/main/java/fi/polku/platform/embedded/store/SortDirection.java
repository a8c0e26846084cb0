package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which direction an index must be read so that documents come as a query sorts them. */
enum SortDirection {
    FORWARD,
    BACKWARD,
    /** The index cannot give that order, or no order is asked for. */
    NONE;

    /**
     * The direction for this order.
     *
     * @param fixed fields that have one and the same value in all entries read, so that they do not take part
     */
    static SortDirection of(OrderedIndex index, Set<String> fixed, @Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty() || index.filedArrays()) {
            return NONE;
        }
        Deque<Map.Entry<String, Object>> wanted = new ArrayDeque<>(orderBy.entrySet());
        wanted.removeIf(field -> fixed.contains(field.getKey()));
        SortDirection direction = wanted.isEmpty() ? FORWARD : NONE;
        for (IndexKey key : index.getKeys()) {
            if (fixed.contains(key.getKey()) || wanted.isEmpty()) {
                continue;
            }
            SortDirection needed = directionFor(key, wanted.pop());
            if (needed == NONE || (direction != NONE && direction != needed)) {
                return NONE;
            }
            direction = needed;
        }
        return wanted.isEmpty() ? direction : NONE;
    }

    private static SortDirection directionFor(IndexKey key, Map.Entry<String, Object> wanted) {
        if (!key.getKey().equals(wanted.getKey()) || !(wanted.getValue() instanceof Number sign)) {
            return NONE;
        }
        return key.isAscending() == sign.intValue() > 0 ? FORWARD : BACKWARD;
    }

    NavigableSet<IndexEntry> applyTo(NavigableSet<IndexEntry> entries) {
        return this == BACKWARD ? entries.descendingSet() : entries;
    }
}
