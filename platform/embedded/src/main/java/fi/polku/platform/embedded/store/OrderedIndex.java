package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An index, unique or not, that keeps its keys in order. A document with an array is filed under each of its elements;
 * a sparse index leaves out documents that have none of its fields. Guarded by the lock of its collection.
 */
final class OrderedIndex extends Index<Integer> {

    private final boolean unique;
    private final EntryOrder order;
    private final NavigableSet<IndexEntry> entries;
    private boolean filedArrays;

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, List.copyOf(keys), sparse);
        this.unique = unique;
        this.order = new EntryOrder(getKeys());
        this.entries = new TreeSet<>(order);
    }

    /** The entries between two edges; an edge that is {@code null} leaves that end open. */
    NavigableSet<IndexEntry> entries(@Nullable IndexEntry from, @Nullable IndexEntry to) {
        if (from == null) {
            return to == null ? entries : entries.headSet(to, false);
        }
        if (to == null) {
            return entries.tailSet(from, false);
        }
        return order.compare(from, to) < 0 ? entries.subSet(from, false, to, false) : Collections.emptyNavigableSet();
    }

    List<String> fields() {
        return keys();
    }

    /** Whether one document may stand under several keys: then entries repeat documents and their order means nothing. */
    boolean filedArrays() {
        return filedArrays;
    }

    /** Whether it is the index that every collection has from its beginning. */
    boolean isOverIds() {
        return fields().equals(List.of("_id"));
    }

    boolean leavesOutDocuments() {
        return isSparse();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        refuseUnlessFree(keysOf(document), null, collection);
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        Set<KeyValue> keys = keysOf(document);
        if (unique) {
            refuseUnlessFree(keys, position, collection); // a new index meets documents that nobody has checked
        }
        keys.forEach(key -> entries.add(new IndexEntry(key, position)));
        filedArrays |= valuesOf(document).stream().anyMatch(Collection.class::isInstance);
    }

    void remove(Document document, Integer position) {
        keysOf(document).forEach(key -> entries.remove(new IndexEntry(key, position)));
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        Set<KeyValue> keys = keysOf(after);
        if (!keys.equals(keysOf(before))) {
            refuseUnlessFree(keys, getPosition(before), collection);
        }
    }

    /** Nothing: the collection calls {@link #replace} when nothing can refuse the update any more. */
    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {}

    void replace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {
        if (!keysOf(before).equals(keysOf(after))) {
            remove(before, position);
            add(after, position, collection);
        }
    }

    /** Where the document with this one's keys is; {@code null} when there is none or the keys do not tell. */
    @Override
    public @Nullable Integer getPosition(Document document) {
        if (unique) {
            for (KeyValue key : keysOf(document)) {
                Integer position = positionOf(key);
                if (position != null) {
                    return position;
                }
            }
        }
        return null;
    }

    /** Goes the way that adding the keys will go, so that whatever there is to refuse is refused before anything changes. */
    private void refuseUnlessFree(Set<KeyValue> keys, @Nullable Integer own, MongoCollection<Integer> collection) {
        for (KeyValue key : keys) {
            Integer taken = positionOf(key);
            if (unique && taken != null && !taken.equals(own)) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }

    /** Where a document with the key is; any of them when there are several. */
    private @Nullable Integer positionOf(KeyValue key) {
        IndexEntry from = new IndexEntry(key, Integer.MIN_VALUE);
        IndexEntry to = new IndexEntry(key, Integer.MAX_VALUE);
        for (IndexEntry entry : entries(from, to)) {
            if (entry.key().equals(key)) {
                return entry.position();
            }
        }
        return null;
    }

    private Set<KeyValue> keysOf(Document document) {
        if (isSparse() && valuesOf(document).stream().allMatch(OrderedIndex::isAbsent)) {
            return Set.of();
        }
        Set<KeyValue> keys = getKeyValues(document);
        return keys.isEmpty() ? Set.of(new KeyValue(valuesOf(document)).normalized()) : keys;
    }

    private List<Object> valuesOf(Document document) {
        List<Object> values = new ArrayList<>(getKeys().size());
        for (IndexKey key : getKeys()) {
            values.add(Utils.getSubdocumentValueCollectionAware(document, key.getKey()));
        }
        return values;
    }

    private static boolean isAbsent(Object value) {
        return value instanceof Missing
                || (value instanceof Collection<?> elements
                        && !elements.isEmpty()
                        && elements.stream().allMatch(Missing.class::isInstance));
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && directionsOf(this).equals(directionsOf(other));
    }

    private static List<String> directionsOf(Index<?> index) {
        return index.getKeys().stream().map(IndexKey::toString).toList();
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        entries.clear();
    }

    /** Never: {@link IndexScan} looks things up. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Integer> getPositions(Document query) {
        throw new UnsupportedOperationException("the collection reads its indexes through scans");
    }

    /** Never called: the collection removes a document by its position. */
    @Override
    public Integer remove(Document document) {
        throw new UnsupportedOperationException("a document is removed together with its position");
    }
}
