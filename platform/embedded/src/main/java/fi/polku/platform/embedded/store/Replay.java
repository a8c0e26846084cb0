package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.oplog.NoopOplog;
import fi.polku.platform.embedded.store.Change.CollectionDropped;
import fi.polku.platform.embedded.store.Change.CollectionMade;
import fi.polku.platform.embedded.store.Change.CollectionRenamed;
import fi.polku.platform.embedded.store.Change.DatabaseDropped;
import fi.polku.platform.embedded.store.Change.DocumentPut;
import fi.polku.platform.embedded.store.Change.DocumentRemoved;
import fi.polku.platform.embedded.store.Change.IndexDropped;
import fi.polku.platform.embedded.store.Change.IndexMade;

/** Applies noted changes to a store again, which must not note them a second time. */
final class Replay {

    private final StoreBackend backend;

    Replay(StoreBackend backend) {
        this.backend = backend;
    }

    void apply(Change change) {
        switch (change) {
            case DocumentPut put -> collection(put.namespace()).restore(put.document());
            case DocumentRemoved removed -> collection(removed.namespace()).forget(removed.id());
            case CollectionMade made -> collection(made.namespace());
            case CollectionRenamed renamed -> rename(renamed);
            case CollectionDropped dropped ->
                database(dropped.namespace()).dropCollection(dropped.namespace().collection(), NoopOplog.get());
            case IndexMade made -> database(made.namespace()).addIndex(made.description());
            case IndexDropped dropped ->
                database(dropped.namespace()).dropIndex(collection(dropped.namespace()), dropped.name());
            case DatabaseDropped dropped -> backend.dropDatabase(dropped.database());
        }
    }

    private void rename(CollectionRenamed renamed) {
        database(renamed.newNamespace())
                .moveCollection(
                        database(renamed.namespace()),
                        collection(renamed.namespace()),
                        renamed.newNamespace().collection());
    }

    private StoreDatabase database(Namespace namespace) {
        return backend.database(namespace.database());
    }

    private StoreCollection collection(Namespace namespace) {
        return database(namespace).collection(namespace.collection());
    }
}
