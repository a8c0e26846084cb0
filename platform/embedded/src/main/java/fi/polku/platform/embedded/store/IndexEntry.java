package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an index: a key, and the position of the document filed under it.
 *
 * <p>An entry whose key has fewer fields than the index is an <i>edge</i>: it stands before or behind every entry whose
 * key begins with those fields, and is never stored.
 */
record IndexEntry(KeyValue key, int position) {

    static IndexEntry before(List<@Nullable Object> beginning) {
        return new IndexEntry(new KeyValue(beginning), Integer.MIN_VALUE);
    }

    static IndexEntry behind(List<@Nullable Object> beginning) {
        return new IndexEntry(new KeyValue(beginning), Integer.MAX_VALUE);
    }
}
