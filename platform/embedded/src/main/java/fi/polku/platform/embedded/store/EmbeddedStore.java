package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;

/**
 * A document store inside this JVM that MongoDB clients talk to as to a MongoDB server. For trying out and for tests; it
 * listens on the loopback address only and asks nobody who they are.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /** A journal smaller than this is replayed in a second or two; folding it more often would only cost. */
    private static final long SMALLEST_FOLD = 64L << 20;

    private final StoreBackend backend;
    private final MongoServer server;

    private EmbeddedStore(StoreBackend backend, int port) {
        this.backend = backend;
        this.server = new MongoServer(backend);
        listenOn(port);
    }

    /** The library lets go of a store that cannot listen only for some exceptions; here it is for all. */
    private void listenOn(int port) {
        try {
            server.bind(LOOPBACK, port);
        } catch (Exception e) {
            server.shutdownNow();
            throw new StoreNotStarted(
                    LOOPBACK + ":" + port, "it cannot listen there (%s)".formatted(e.getMessage()), e);
        }
    }

    /**
     * Starts a store that keeps its documents in the directory. What it has answered, a killed process does not lose;
     * a power cut may take the last moments.
     *
     * @param directory where the documents are kept; made when it does not exist
     * @param port to listen on, 0 for any free one
     * @throws StoreNotStarted when another store runs on the directory, its files are damaged or the port is taken
     */
    public static EmbeddedStore start(Path directory, int port) {
        return start(directory, port, SMALLEST_FOLD);
    }

    static EmbeddedStore start(Path directory, int port, long smallestFold) {
        StoreBackend backend = new StoreBackend();
        backend.noteIn(DurableLog.open(directory.toAbsolutePath().normalize(), backend, smallestFold));
        return new EmbeddedStore(backend, port);
    }

    /**
     * Starts a store that forgets everything when it is closed.
     *
     * @param port to listen on, 0 for any free one
     * @throws StoreNotStarted when the port is taken
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
