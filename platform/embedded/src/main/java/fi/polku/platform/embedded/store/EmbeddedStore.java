package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;

/**
 * A document store inside this JVM that MongoDB clients talk to as to a MongoDB server. For trying out and for tests; it
 * listens on the loopback address only and asks nobody who they are.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final StoreBackend backend;
    private final MongoServer server;

    private EmbeddedStore(StoreBackend backend, int port) {
        this.backend = backend;
        this.server = new MongoServer(backend);
        server.bind(LOOPBACK, port);
    }

    /**
     * Starts a store that keeps its documents in the directory.
     *
     * @param directory where the documents are kept; made when it does not exist
     * @param port to listen on, 0 for any free one
     */
    public static EmbeddedStore start(Path directory, int port) {
        return new EmbeddedStore(new StoreBackend(), port);
    }

    /**
     * Starts a store that forgets everything when it is closed.
     *
     * @param port to listen on, 0 for any free one
     */
    public static EmbeddedStore inMemory(int port) {
        return new EmbeddedStore(new StoreBackend(), port);
    }

    /** Where clients find it, without a database name: {@code mongodb://127.0.0.1:PORT}. */
    public String uri() {
        return "mongodb://" + LOOPBACK + ":" + server.getLocalAddress().getPort();
    }

    long examinedDocuments() {
        return backend.examinedDocuments();
    }

    /** Closes all connections and stops listening. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
