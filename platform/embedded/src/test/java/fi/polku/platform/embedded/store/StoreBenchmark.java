package fi.polku.platform.embedded.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import com.sun.management.OperatingSystemMXBean;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Measures acknowledged updates per second by {@code {_id, version}}, as every command of a service makes one: eight
 * clients change documents of about one kilobyte among 40,000. Client and store share one JVM.
 *
 * <pre>
 * ./mvnw -q -pl platform/embedded test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
 * cd platform/embedded &amp;&amp; java -cp target/test-classes:target/classes:$(cat target/test-classpath) \
 *     fi.polku.platform.embedded.store.StoreBenchmark [memory|journal|h2 …]
 * </pre>
 */
final class StoreBenchmark {

    private static final int CLIENTS = 8;
    private static final int DOCUMENTS_EACH = 5_000;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(4);

    private StoreBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("memory", "journal", "h2") : List.of(arguments);
        Path directory = Files.createTempDirectory("store-benchmark");
        for (String kind : wanted) {
            try (Running running = started(kind, directory);
                    MongoClient client = MongoClients.create(running.uri())) {
                System.out.printf("%s: updates/s (CPU time each)%n", kind);
                for (Round round : rounds(client.getDatabase("lead").getCollection("leads"))) {
                    System.out.printf("  %6d (%d us)%n", round.updatesPerSecond(), round.cpuMicrosEach());
                }
            }
        }
    }

    /**
     * What one round gave.
     *
     * @param cpuMicrosEach time of all processors that client and store took for one update: also on a machine that has
     *     other things to do, this tells what it costs
     */
    private record Round(long updatesPerSecond, long cpuMicrosEach) {}

    /** A store that was started, whatever it is made of. */
    private record Running(String uri, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }
    }

    private static Running started(String kind, Path directory) throws IOException {
        return switch (kind) {
            case "memory" -> running(EmbeddedStore.inMemory(0));
            case "journal" -> running(EmbeddedStore.start(directory.resolve("journal"), 0));
            case "h2" -> {
                MongoServer server = new MongoServer(new H2CommittingBackend(directory.resolve("h2.mv")));
                yield new Running(server.bindAndGetConnectionString(), server::shutdownNow);
            }
            default -> throw new IllegalArgumentException("memory, journal or h2, not " + kind);
        };
    }

    private static Running running(EmbeddedStore store) {
        return new Running(store.uri(), store::close);
    }

    private static List<Round> rounds(MongoCollection<Document> leads) throws Exception {
        List<Writer> writers = IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Writer(leads, client))
                .toList();
        writers.forEach(Writer::fill);
        List<Round> rounds = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(round(clients, writers));
            }
        }
        return rounds;
    }

    private static Round round(ExecutorService clients, List<Writer> writers) throws Exception {
        long start = System.nanoTime();
        long cpuBefore = cpuNanos();
        long updates = 0;
        for (Future<Integer> done : clients.invokeAll(writers)) {
            updates += done.get();
        }
        long cpu = cpuNanos() - cpuBefore;
        long updatesPerSecond = updates * Duration.ofSeconds(1).toNanos() / (System.nanoTime() - start);
        return new Round(updatesPerSecond, TimeUnit.NANOSECONDS.toMicros(cpu / updates));
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** One client with documents of its own. */
    private static final class Writer implements Callable<Integer> {

        private final MongoCollection<Document> leads;
        private final int client;
        private final long[] versions = new long[DOCUMENTS_EACH];
        private int next;

        Writer(MongoCollection<Document> leads, int client) {
            this.leads = leads;
            this.client = client;
        }

        void fill() {
            List<Document> documents = new ArrayList<>();
            for (int number = 0; number < DOCUMENTS_EACH; number++) {
                documents.add(
                        new Document("_id", id(number)).append("version", 0L).append("state", state(0)));
            }
            leads.insertMany(documents);
        }

        /** Updates until the round is over and says how often. */
        @Override
        public Integer call() {
            long end = System.nanoTime() + ROUND.toNanos();
            int updates = 0;
            while (System.nanoTime() < end) {
                update(next);
                next = (next + 1) % DOCUMENTS_EACH;
                updates++;
            }
            return updates;
        }

        private void update(int number) {
            long version = versions[number]++;
            Bson asItStands = new Document("_id", id(number)).append("version", version);
            Bson changes = Updates.combine(
                    Updates.set("state", state(version + 1)),
                    Updates.inc("version", 1L),
                    Updates.pushEach("handled", List.of("event-" + version), new PushOptions().slice(-10)));
            if (leads.updateOne(asItStands, changes).getModifiedCount() != 1) {
                throw new IllegalStateException("an update was lost: " + asItStands);
            }
        }

        private static Document state(long version) {
            return new Document("number", version).append("owner", "person-1").append("text", "x".repeat(800));
        }

        private String id(int number) {
            return "lead-%d-%05d".formatted(client, number);
        }
    }
}
