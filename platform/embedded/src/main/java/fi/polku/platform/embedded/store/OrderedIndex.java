package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An index, unique or not, that keeps its keys in order. A document with an array is filed under each of its elements;
 * a sparse index leaves out documents that have none of its fields. Guarded by the lock of its collection.
 */
final class OrderedIndex extends Index<Integer> {

    private final boolean unique;
    private final List<FieldPath> paths;
    private final List<String> fields;
    private final EntryOrder order;
    private final NavigableSet<IndexEntry> entries;
    private @Nullable Rekeying checked;
    private boolean filedArrays;
    private boolean filedOnlyPlain = true;

    /** What a change of a document changes in the index. */
    private record Rekeying(Document document, DocumentKeys left, DocumentKeys taken) {
        boolean changesNothing() {
            return left.keys().equals(taken.keys());
        }
    }

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, List.copyOf(keys), sparse);
        this.unique = unique;
        this.fields = List.copyOf(keys());
        this.paths = fields.stream().map(FieldPath::of).toList();
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
        return fields;
    }

    List<FieldPath> paths() {
        return paths;
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

    /** Keeps what it found out for {@link #add}, which follows when no other index refuses. */
    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        Rekeying addition = new Rekeying(document, DocumentKeys.NONE, keysOf(document));
        refuseUnlessFree(addition.taken(), null, collection);
        checked = addition;
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        if (checkedFor(document) == null) {
            checkAdd(document, collection); // a new index meets documents that may not stand beside each other
        }
        apply(Objects.requireNonNull(checkedFor(document)), position);
    }

    @SuppressWarnings("ReferenceEquality") // this very document, not one like it
    private @Nullable Rekeying checkedFor(Document document) {
        return checked != null && checked.document() == document ? checked : null;
    }

    private void apply(Rekeying change, Integer position) {
        checked = null;
        if (!change.changesNothing()) {
            remove(change.left(), position);
            add(change.taken(), position);
        }
    }

    private void add(DocumentKeys keys, Integer position) {
        keys.keys().forEach(key -> entries.add(IndexEntry.of(key, position)));
        filedArrays |= keys.ofArray();
        filedOnlyPlain &= keys.plain();
    }

    void remove(Document document, Integer position) {
        remove(keysOf(document), position);
    }

    private void remove(DocumentKeys keys, Integer position) {
        keys.keys().forEach(key -> entries.remove(IndexEntry.of(key, position)));
    }

    /** Keeps what it found out for {@link #replace}, which follows when no other index refuses. */
    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        Rekeying update = new Rekeying(before, keysOf(before), keysOf(after));
        if (!update.changesNothing()) {
            refuseUnlessFree(update.taken(), getPosition(before), collection);
        }
        checked = update;
    }

    /** Nothing: the collection calls {@link #replace} when nothing can refuse the update any more. */
    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {}

    void replace(Document before, Document after, Integer position) {
        Rekeying update = checkedFor(before);
        apply(update != null ? update : new Rekeying(before, keysOf(before), keysOf(after)), position);
    }

    /** Where the document with this one's keys is; {@code null} when there is none or the keys do not tell. */
    @Override
    public @Nullable Integer getPosition(Document document) {
        if (unique) {
            for (KeyValue key : keysOf(document).keys()) {
                Integer position = positionOf(key);
                if (position != null) {
                    return position;
                }
            }
        }
        return null;
    }

    /**
     * Refuses before anything changes whatever adding the keys would refuse: a key that is taken, and values that cannot
     * be put into order, which are met on the way to the key.
     */
    private void refuseUnlessFree(DocumentKeys keys, @Nullable Integer own, MongoCollection<Integer> collection) {
        if (!unique && filedOnlyPlain && keys.plain()) {
            return;
        }
        for (KeyValue key : keys.keys()) {
            Integer taken = positionOf(key);
            if (unique && taken != null && !taken.equals(own)) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }

    /** Where a document with the key is; any of them when there are several. */
    private @Nullable Integer positionOf(KeyValue key) {
        IndexEntry edge = IndexEntry.of(key, Integer.MIN_VALUE);
        IndexEntry entry = entries.higher(edge);
        while (entry != null && order.compareKeys(entry, edge) == 0) {
            if (entry.hasKey(key)) {
                return entry.position();
            }
            // equal in order, but not the same: an empty array and one with nothing in it
            entry = entries.higher(entry);
        }
        return null;
    }

    private DocumentKeys keysOf(Document document) {
        return DocumentKeys.of(document, this);
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
