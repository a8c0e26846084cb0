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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One collection: documents, their indexes, and one lock for both, held for a whole update, insert, delete or query. So
 * an update that matches {@code {_id, version}} happens as a whole or not at all, and nobody sees half of it.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Integer> {

    private final DocumentSlots documents = new DocumentSlots();
    private final LongAdder examined;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            LongAdder examined) {
        super(database, name, options, cursors);
        this.examined = examined;
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
        Stream<Document> candidates = (scan == null ? naturalOrder(orderBy) : scan.positions())
                .map(documents::at)
                .peek(document -> examined.increment());
        DocumentComparator comparator = scan != null && scan.isOrdered() ? null : deriveComparator(orderBy);
        return matchDocumentsFromStream(query, candidates, skip, limit, batchSize, comparator, projection);
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
        return documents.add(document);
    }

    /** The last step of an update, after everything that may refuse it: document and indexes change together. */
    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        orderedIndexes().forEach(index -> index.replace(before, after, position, this));
        documents.exchange(position, after);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        Integer position = findDocumentPosition(document);
        if (position != null) {
            Document stored = documents.at(position);
            orderedIndexes().forEach(index -> index.remove(stored, position));
            removeDocument(position);
        }
    }

    @Override
    protected void removeDocument(Integer position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Integer findDocumentPosition(Document document) {
        return orderedIndexes().stream()
                .map(index -> index.getPosition(document))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> findByScanning(document));
    }

    private @Nullable Integer findByScanning(Document document) {
        return documents
                .positions()
                .filter(position -> documents.at(position).equals(document))
                .findFirst()
                .orElse(null);
    }

    private List<OrderedIndex> orderedIndexes() {
        return getIndexes().stream().map(OrderedIndex.class::cast).toList();
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
        return super.count(query, skip, limit);
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
