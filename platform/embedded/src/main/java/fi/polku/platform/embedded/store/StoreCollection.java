package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import fi.polku.platform.embedded.store.Change.DocumentPut;
import fi.polku.platform.embedded.store.Change.DocumentRemoved;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One collection: documents, their indexes, and one lock for both, held for a whole update, insert, delete or query. So
 * an update that matches {@code {_id, version}} happens as a whole or not at all, and nobody sees half of it.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Integer> {

    private final DocumentSlots documents = new DocumentSlots();
    private final Consumer<Change> changes;
    private final LongAdder examined;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Consumer<Change> changes,
            LongAdder examined) {
        super(database, name, options, cursors);
        this.changes = isBookkeeping(name) ? change -> {} : changes;
        this.examined = examined;
    }

    /** Whether the library keeps its own lists of collections and indexes there. */
    static boolean isBookkeeping(String collection) {
        return collection.startsWith("system.");
    }

    @Override
    protected QueryResult queryDocuments(
            @Nullable Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        IndexScan scan = IndexScan.best(orderedIndexes(), query, orderBy);
        DocumentComparator comparator = scan != null && scan.isOrdered() ? null : deriveComparator(orderBy);
        return matchDocumentsFromStream(
                query, candidates(scan, orderBy), skip, limit, batchSize, comparator, projection);
    }

    private Stream<Document> candidates(@Nullable IndexScan scan, @Nullable Document orderBy) {
        return (scan == null ? naturalOrder(orderBy) : scan.positions()).map(position -> {
            examined.increment();
            return documents.at(position);
        });
    }

    private Stream<Integer> naturalOrder(@Nullable Document orderBy) {
        if (isNaturalDescending(orderBy)) {
            return documents.positions().toList().reversed().stream();
        }
        return documents.positions();
    }

    /** Hands out copies: an update works on what a query found, and stored documents are never changed in place. */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(found.stream().map(Document::clone).toList(), batchSize);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        changes.accept(new DocumentPut(namespace(), document));
        return documents.add(document);
    }

    /** The last step of an update, after everything that may refuse it: document and indexes change together. */
    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        changes.accept(new DocumentPut(namespace(), after));
        orderedIndexes().forEach(index -> index.replace(before, after, position));
        documents.exchange(position, after);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        Integer position = findDocumentPosition(document);
        if (position != null) {
            Document stored = documents.at(position);
            changes.accept(new DocumentRemoved(namespace(), stored.get(getIdField())));
            orderedIndexes().forEach(index -> index.remove(stored, position));
            removeDocument(position);
        }
    }

    /** Puts the document in the place of the one with its id, if there is one. */
    synchronized void restore(Document document) {
        Integer position = findDocumentPosition(document);
        if (position == null) {
            addDocument(document);
        } else {
            handleUpdate(position, documents.at(position), document);
        }
    }

    /** Removes the document with the id, if there is one. */
    synchronized void forget(@Nullable Object id) {
        removeDocument(new Document(getIdField(), id));
    }

    synchronized CollectionContents contents() {
        List<Document> descriptions = orderedIndexes().stream()
                .filter(index -> !index.isOverIds())
                .map(OrderedIndex::toIndexDescription)
                .map(description -> description.append("ns", getFullName()))
                .toList();
        List<Document> all = documents.positions().map(documents::at).toList();
        return new CollectionContents(namespace(), descriptions, all);
    }

    private Namespace namespace() {
        return new Namespace(getDatabaseName(), getCollectionName());
    }

    @Override
    protected void removeDocument(Integer position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Integer findDocumentPosition(Document document) {
        List<OrderedIndex> indexes = orderedIndexes();
        return indexes.isEmpty() ? findByScanning(document) : indexes.getFirst().getPosition(document);
    }

    private @Nullable Integer findByScanning(Document document) {
        return documents
                .positions()
                .filter(position -> documents.at(position).equals(document))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the database makes no others
    private List<OrderedIndex> orderedIndexes() {
        return (List) getIndexes();
    }

    @Override
    public synchronized void addIndex(Index<Integer> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
    }

    @Override
    public synchronized int count() {
        return documents.size();
    }

    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        Stream<Document> found = candidates(IndexScan.best(orderedIndexes(), query, null), null)
                .filter(document -> documentMatchesQuery(document, query))
                .skip(skip);
        return (int) (limit > 0 ? found.limit(limit) : found).count();
    }

    @Override
    public synchronized Document getStats() {
        return super.getStats();
    }

    @Override
    public synchronized Document validate() {
        return super.validate();
    }

    @Override
    protected Document getDocument(Integer position) {
        return documents.at(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return documents.positions().map(position -> new DocumentWithPosition<>(documents.at(position), position));
    }

    /** Counting bytes would mean to encode every document twice for each update. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    protected void updateDataSize(int difference) {}
}
