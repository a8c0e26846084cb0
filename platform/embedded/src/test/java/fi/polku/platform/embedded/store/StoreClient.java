package fi.polku.platform.embedded.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;

/** A store together with a client of it, for tests that start and stop it. */
record StoreClient(EmbeddedStore store, MongoClient client) implements AutoCloseable {

    /** Folds its journal at every opportunity. */
    static final long ALWAYS = 0;

    /** Never folds its journal. */
    static final long NEVER = Long.MAX_VALUE;

    static StoreClient inMemory() {
        return of(EmbeddedStore.inMemory(0));
    }

    static StoreClient on(Path directory, long smallestFold) {
        return of(EmbeddedStore.start(directory, 0, smallestFold));
    }

    private static StoreClient of(EmbeddedStore store) {
        return new StoreClient(store, MongoClients.create(store.uri()));
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("lead").getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
