package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which an index files one document: those that the library gives, found without it as long as all values
 * are plain.
 *
 * @param plain whether all values are of kinds that can be compared with one another
 * @param ofArray whether a field is an array, so that there may be several keys
 */
record DocumentKeys(Set<KeyValue> keys, boolean plain, boolean ofArray) {

    static final DocumentKeys NONE = new DocumentKeys(Set.of(), true, false);

    static DocumentKeys of(Document document, OrderedIndex index) {
        List<@Nullable Object> values = new ArrayList<>(index.paths().size());
        boolean plain = true;
        boolean absent = true;
        for (FieldPath path : index.paths()) {
            Object value = path.in(document);
            plain &= IndexedValue.isPlain(value);
            absent &= isAbsent(value);
            values.add(value);
        }
        if (absent && index.leavesOutDocuments()) {
            return NONE;
        }
        return plain ? ofPlain(values) : ofOther(values, index.getKeyValues(document));
    }

    private static DocumentKeys ofPlain(List<@Nullable Object> values) {
        values.replaceAll(IndexedValue::of);
        return new DocumentKeys(Set.of(new KeyValue(values)), true, false);
    }

    /** An empty array gives no key in the library, yet the document must be found. */
    private static DocumentKeys ofOther(List<@Nullable Object> values, Set<KeyValue> keys) {
        return new DocumentKeys(
                keys.isEmpty() ? Set.of(new KeyValue(values).normalized()) : keys,
                false,
                values.stream().anyMatch(Collection.class::isInstance));
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value instanceof Missing
                || (value instanceof Collection<?> elements
                        && !elements.isEmpty()
                        && elements.stream().allMatch(Missing.class::isInstance));
    }
}
