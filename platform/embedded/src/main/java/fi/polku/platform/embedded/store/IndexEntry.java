package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of an index: a key, and the position of the document filed under it. The values lie in an array, because
 * entries are compared more often than anything else is done in the store.
 *
 * <p>An entry whose key has fewer fields than the index is an <i>edge</i>: it stands before or behind every entry whose
 * key begins with those fields, and is never stored.
 */
final class IndexEntry {

    private final @Nullable Object[] values;
    private final int position;

    private IndexEntry(@Nullable Object[] values, int position) {
        this.values = values;
        this.position = position;
    }

    static IndexEntry of(KeyValue key, int position) {
        @Nullable Object[] values = new @Nullable Object[key.size()];
        for (int field = 0; field < values.length; field++) {
            values[field] = key.get(field);
        }
        return new IndexEntry(values, position);
    }

    static IndexEntry before(List<@Nullable Object> beginning) {
        return new IndexEntry(beginning.toArray(), Integer.MIN_VALUE);
    }

    static IndexEntry behind(List<@Nullable Object> beginning) {
        return new IndexEntry(beginning.toArray(), Integer.MAX_VALUE);
    }

    int fields() {
        return values.length;
    }

    @Nullable
    Object value(int field) {
        return values[field];
    }

    int position() {
        return position;
    }

    boolean hasKey(KeyValue key) {
        for (int field = 0; field < values.length; field++) {
            if (!Objects.equals(values[field], key.get(field))) {
                return false;
            }
        }
        return true;
    }
}
