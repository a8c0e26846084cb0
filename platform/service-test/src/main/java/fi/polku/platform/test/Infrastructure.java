package fi.polku.platform.test;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.polku.platform.embedded.broker.EmbeddedBroker;
import fi.polku.platform.embedded.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A real Kafka broker and a document store for tests, both on free ports of this machine. Most tests take the
 * {@linkplain #shared() shared} one; a test that stops the broker or must meet empty topics {@linkplain #start() starts}
 * one of its own.
 */
public final class Infrastructure implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path directory;
    private final EmbeddedStore store;
    private EmbeddedBroker broker;

    private Infrastructure(Path directory) {
        this.directory = directory;
        this.store = EmbeddedStore.inMemory(0);
        this.broker = EmbeddedBroker.start(directory.resolve("kafka"), 0, 0);
    }

    /** The one that all tests of this JVM share; started on first use, stopped when the JVM ends. */
    public static Infrastructure shared() {
        return Shared.INSTANCE;
    }

    /** Starts one that nobody else uses; close it. */
    public static Infrastructure start() {
        try {
            return new Infrastructure(Files.createTempDirectory("polku-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where Kafka clients connect; the same before and after {@link #restartBroker()}. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Where the store is, without a database. */
    public String storeUri() {
        return store.uri();
    }

    /** Where the store is, with a database that nobody has used before. */
    public String freshDatabaseUri() {
        return store.uri() + "/test-" + DATABASES.incrementAndGet();
    }

    /** A client of the store; close it. */
    public MongoClient storeClient() {
        return MongoClients.create(storeUri());
    }

    /** Makes a topic; answers when it can be used. */
    public void createTopic(String name, int partitions) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            var topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot create " + name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating " + name, e);
        }
    }

    /** Stops the broker: clients lose their connections and cannot come back until {@link #restartBroker()}. */
    public void stopBroker() {
        broker.close();
    }

    /** Starts the stopped broker again on its old port and its old data. */
    public void restartBroker() {
        String address = broker.bootstrapServers();
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        broker = EmbeddedBroker.start(directory.resolve("kafka"), port, 0);
    }

    /** Stops both and removes what they kept. */
    @Override
    public void close() {
        broker.close();
        store.close();
        deleteDirectory();
    }

    private void deleteDirectory() {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {

        static final Infrastructure INSTANCE = startedForThisJvm();

        private static Infrastructure startedForThisJvm() {
            Infrastructure infrastructure = start();
            Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::close, "stop-shared-infrastructure"));
            return infrastructure;
        }
    }
}
