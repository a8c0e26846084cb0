package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import fi.polku.platform.embedded.store.Change.CollectionDropped;
import fi.polku.platform.embedded.store.Change.CollectionMade;
import fi.polku.platform.embedded.store.Change.CollectionRenamed;
import fi.polku.platform.embedded.store.Change.IndexDropped;
import fi.polku.platform.embedded.store.Change.IndexMade;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One database: its collections, with indexes that are really kept, unique or not; notes what happens to them. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

    private static final String NAMESPACES = "system.namespaces";
    private static final int ALL = 0;
    private static final Document COUNTING =
            new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

    private final Consumer<Change> changes;
    private final LongAdder examined;

    StoreDatabase(String name, CursorRegistry cursors, Consumer<Change> changes, LongAdder examined) {
        super(name, cursors);
        this.changes = changes;
        this.examined = examined;
        initializeNamespacesAndIndexes();
    }

    StoreCollection collection(String name) {
        return (StoreCollection) resolveOrCreateCollection(name);
    }

    @Override
    protected StoreCollection openOrCreateCollection(String name, CollectionOptions options) {
        StoreCollection collection = new StoreCollection(this, name, options, cursorRegistry, changes, examined);
        note(name, new CollectionMade(namespaceOf(name)));
        return collection;
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        MongoCollection<Integer> collection = resolveCollection(name, true);
        collection.getIndexes().clear();
        forgetDescriptions(new Document("ns", collection.getFullName()));
        unregisterCollection(name);
        note(name, new CollectionDropped(namespaceOf(name)));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        Namespace old = Namespace.of(collection.getFullName());
        super.moveCollection(from, collection, newName);
        note(newName, new CollectionRenamed(old, namespaceOf(newName)));
    }

    @Override
    protected synchronized void addIndex(Document description) {
        super.addIndex(description);
        if (!isPrimaryKeyIndex((Document) Objects.requireNonNull(description.get("key")))) {
            Namespace namespace = Namespace.of(Objects.toString(description.get("ns")));
            note(namespace.collection(), new IndexMade(namespace, description));
        }
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, sparse, true);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, sparse, false);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equalsIgnoreCase("dropIndexes")) {
            return dropIndexes(query);
        }
        if (command.equalsIgnoreCase("aggregate") && firstMatch(query) instanceof Document match) {
            return aggregate(query, match, databases, oplog);
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    private static @Nullable Object firstMatch(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                ? first.get("$match")
                : null;
    }

    private Document aggregate(Document query, Document match, DatabaseResolver databases, Oplog oplog) {
        String name = (String) Objects.requireNonNull(query.get("aggregate"));
        MongoCollection<Integer> collection = resolveCollection(name, false);
        Aggregation aggregation = Aggregation.fromPipeline(query.get("pipeline"), databases, this, collection, oplog);
        aggregation.validate(query);
        List<Document> found;
        if (collection == null) {
            found = aggregation.runStages(Stream.empty());
        } else if (onlyCounts(query)) {
            found = counted(collection.count(match, 0, 0));
        } else {
            found = aggregation.runStages(matched(collection, match));
        }
        return okay(new Document(
                "cursor",
                new Document("id", 0L)
                        .append("ns", namespaceOf(name).toString())
                        .append("firstBatch", found)));
    }

    /** Gives the pipeline only what its first stage matches, found by an index; the library looks at all documents. */
    private static Stream<Document> matched(MongoCollection<Integer> collection, Document match) {
        return collection.handleQueryAsStream(new Document("$query", match));
    }

    /** Whether it is the pipeline by which clients count documents. */
    private static boolean onlyCounts(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.size() == 2
                && COUNTING.equals(stages.getLast());
    }

    /** What counting gives: nothing when there is nothing. */
    private static List<Document> counted(int count) {
        return count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
    }

    private static Document okay(Document answer) {
        Utils.markOkay(answer);
        return answer;
    }

    /** Drops indexes of the one collection; the library's own way would take equally named ones of others along. */
    private Document dropIndexes(Document query) {
        MongoCollection<Integer> collection = resolveCollection((String) query.get("dropIndexes"), false);
        if (collection != null) {
            List<String> names = collection.getIndexes().stream()
                    .filter(index -> isMeant(index, query.get("index")))
                    .map(Index::getName)
                    .toList();
            names.forEach(name -> dropIndex(collection, name));
        }
        return okay(new Document());
    }

    private boolean isMeant(Index<Integer> index, @Nullable Object wanted) {
        Document description = index.toIndexDescription();
        if (isPrimaryKeyIndex((Document) description.get("key"))) {
            return false;
        }
        return "*".equals(wanted) || index.getName().equals(wanted) || Objects.equals(description.get("key"), wanted);
    }

    @Override
    protected void dropIndex(MongoCollection<Integer> collection, String name) {
        super.dropIndex(collection, name);
        forgetDescriptions(new Document("ns", collection.getFullName()).append("name", name));
        note(collection.getCollectionName(), new IndexDropped(Namespace.of(collection.getFullName()), name));
    }

    private void forgetDescriptions(Document which) {
        getOrCreateIndexesCollection().deleteDocuments(which, ALL);
    }

    /** The library's own book-keeping is not noted: it comes about again. */
    private void note(String collection, Change change) {
        if (!StoreCollection.isBookkeeping(collection)) {
            changes.accept(change);
        }
    }

    private Namespace namespaceOf(String collection) {
        return new Namespace(getDatabaseName(), collection);
    }

    Stream<CollectionContents> contents() {
        return resolveCollection(NAMESPACES, true)
                .queryAllAsStream()
                .map(namespace -> Namespace.of(Objects.toString(namespace.get("name"))))
                .map(namespace -> collection(namespace.collection()).contents());
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
