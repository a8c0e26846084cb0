package fi.polku.platform.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Measures what single commands cost the store, without network and client: one thread works on a collection that is
 * indexed like that of the deals. What is printed are operations per second of processor time, so that other work on
 * the machine matters little; of some rounds, which get faster while the JVM warms up, the best.
 *
 * <pre>
 * ./mvnw -q -pl platform/embedded test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
 * cd platform/embedded &amp;&amp; java -cp target/test-classes:target/classes:$(cat target/test-classpath) \
 *     fi.polku.platform.embedded.store.DealOperationsBenchmark [memory|journal …]
 * </pre>
 */
final class DealOperationsBenchmark {

    private static final int DEALS = 10_000;
    private static final int ACCOUNTS = 2_500;
    private static final int ROUNDS = 6;
    private static final List<List<String>> INDEXES = List.of(
            List.of("state.externalId", "state.system"),
            List.of("state.stage", "_id"),
            List.of("state.ending.outcome", "_id"),
            List.of("state.seller.personId", "_id"),
            List.of("state.customer.accountId", "_id"),
            List.of("state.leadId", "_id"),
            List.of("state.stallsAfter"),
            List.of("state.nextStepOn"),
            List.of("pendingSince"));

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Channel channel = new EmbeddedChannel();
    private final Map<String, Long> best = new LinkedHashMap<>();
    private final StoreBackend store;

    private DealOperationsBenchmark(StoreBackend store) {
        this.store = store;
    }

    public static void main(String[] arguments) throws Exception {
        for (String kind : arguments.length == 0 ? List.of("memory", "journal") : List.of(arguments)) {
            StoreBackend store = new StoreBackend();
            if (kind.equals("journal")) {
                store.noteIn(DurableLog.open(Files.createTempDirectory("store-benchmark"), store, 64L << 20));
            }
            DealOperationsBenchmark benchmark = new DealOperationsBenchmark(store);
            for (int round = 0; round < ROUNDS; round++) {
                benchmark.round("deals-" + round);
            }
            benchmark.best.forEach((what, perSecond) -> System.out.printf("%-8s %-16s %7d/s%n", kind, what, perSecond));
            store.close();
        }
    }

    private void round(String deals) {
        INDEXES.forEach(fields -> command(indexCommand(deals, fields)));
        measure("insert", number -> command("insert", deals).append("documents", listOf(deal(number))));
        measure("update", number -> update(deals, byVersion(number), changes(number)));
        measure("publish", number -> update(deals, new Document("_id", id("deal", number)), publishing()));
        measure("find by id", number -> find(deals, new Document("_id", id("deal", number))));
        measure("find by account", number -> find(deals, ofAccount(number)));
        measure("count by account", number -> count(deals, ofAccount(number)));
        command(command("drop", deals));
    }

    private void measure(String what, IntFunction<Document> operation) {
        List<Document> commands = new ArrayList<>();
        for (int number = 0; number < DEALS; number++) {
            commands.add(operation.apply(number));
        }
        long before = threads.getCurrentThreadCpuTime();
        commands.forEach(this::command);
        long nanos = threads.getCurrentThreadCpuTime() - before;
        best.merge(what, DEALS * TimeUnit.SECONDS.toNanos(1) / nanos, Math::max);
    }

    private Document command(Document query) {
        Document answer =
                store.handleCommand(channel, "deal", query.keySet().iterator().next(), query);
        if (answer.containsKey("writeErrors")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private static Document command(String name, String collection) {
        return new Document(name, collection);
    }

    private static Document indexCommand(String deals, List<String> fields) {
        Document key = new Document();
        fields.forEach(field -> key.append(field, 1));
        Document index = new Document("key", key).append("name", String.join("_", fields));
        return command("createIndexes", deals).append("indexes", listOf(index));
    }

    private static Document update(String deals, Document which, Document changes) {
        return command("update", deals).append("updates", listOf(new Document("q", which).append("u", changes)));
    }

    private static Document find(String deals, Document filter) {
        return command("find", deals).append("filter", filter);
    }

    /** As the driver's {@code countDocuments} asks. */
    private static Document count(String deals, Document filter) {
        Document sum = new Document("_id", 1).append("n", new Document("$sum", 1));
        return command("aggregate", deals)
                .append("pipeline", List.of(new Document("$match", filter), new Document("$group", sum)))
                .append("cursor", new Document());
    }

    private static Document byVersion(int number) {
        return new Document("_id", id("deal", number)).append("version", 1L);
    }

    private static Document ofAccount(int number) {
        return new Document("state.customer.accountId", id("account", number % ACCOUNTS));
    }

    private static Document deal(int number) {
        return new Document("_id", id("deal", number))
                .append("version", 1L)
                .append("state", state(number, "prospecting"))
                .append("outbox", listOf(event(number, 1)))
                .append("handled", listOf("row-" + number))
                .append("pendingSince", 1_700_000_000_000L + number)
                .append("leaseToken", id("lease", number))
                .append("leaseUntil", 1_700_000_000_000L);
    }

    private static Document changes(int number) {
        return new Document(
                        "$set",
                        new Document("state", state(number, "closing"))
                                .append("pendingSince", 1_700_000_100_000L + number))
                .append("$inc", new Document("version", 1L))
                .append(
                        "$push",
                        new Document("outbox", new Document("$each", listOf(event(number, 2))))
                                .append(
                                        "handled",
                                        new Document("$each", listOf("closed-" + number)).append("$slice", -50)));
    }

    private static Document publishing() {
        return new Document("$pull", new Document("outbox", new Document("version", new Document("$lte", 2L))))
                .append("$set", new Document("leaseUntil", 0L))
                .append("$unset", new Document("pendingSince", ""));
    }

    private static Document state(int number, String stage) {
        Document line = new Document("productId", id("product", number % 7))
                .append("quantity", 1)
                .append("amount", new Document("amount", "1054.00").append("currency", "EUR"));
        return new Document("system", "crm")
                .append("externalId", "D-" + number)
                .append("leadId", id("lead", number))
                .append("customer", new Document("accountId", id("account", number % ACCOUNTS)))
                .append("seller", new Document("personId", id("person", number % 35)).append("teamId", "north"))
                .append("lines", listOf(line))
                .append("stage", stage)
                .append("openedOn", "2026-01-01")
                .append("stallsAfter", "2026-02-%02d".formatted(number % 28 + 1))
                .append("currency", "EUR")
                .append("actions", new ArrayList<>());
    }

    private static Document event(int number, long version) {
        return new Document("id", id("event", number))
                .append("type", "polku.deal.changed.v1")
                .append("version", version)
                .append("body", "x".repeat(600));
    }

    private static List<Document> listOf(Document only) {
        return new ArrayList<>(List.of(only));
    }

    private static List<String> listOf(String only) {
        return new ArrayList<>(List.of(only));
    }

    private static String id(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
