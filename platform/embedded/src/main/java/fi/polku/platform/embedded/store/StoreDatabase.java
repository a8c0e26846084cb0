package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** One database: its collections, with indexes that are really kept, unique or not. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Integer> {

    private final LongAdder examined;

    StoreDatabase(String name, CursorRegistry cursors, LongAdder examined) {
        super(name, cursors);
        this.examined = examined;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected StoreCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(this, name, options, cursorRegistry, examined);
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
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
