package fi.polku.platform.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was answered stands after {@code kill -9}, whole; also when the kill meets the folding of the journal. */
class KilledStoreTest {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 8;
    private static final int KEPT_EVENTS = 5;

    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final AtomicLong answers = new AtomicLong();
    private final Random random = new Random(2026);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {StoreClient.NEVER, 200_000})
    void losesNothingThatItAnswered(long smallestFold) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(StoreProcess.start(directory, smallestFold), round);
        }
        StoreProcess store = StoreProcess.start(directory, smallestFold);
        try (MongoClient client = MongoClients.create(store.uri())) {
            assertEverythingAnsweredStands(client.getDatabase("lead").getCollection("leads"));
            assertThat(answered).hasSizeGreaterThan(100);
            assertThat(hasSnapshot()).isEqualTo(smallestFold != StoreClient.NEVER);
        } finally {
            store.kill();
        }
    }

    private boolean hasSnapshot() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.getFileName().toString().matches("snapshot-\\d+"));
        }
    }

    private void writeAndKill(StoreProcess store, int round) throws Exception {
        List<Future<?>> writing = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            try (MongoClient client = MongoClients.create(store.uri())) {
                MongoCollection<Document> leads = client.getDatabase("lead").getCollection("leads");
                assertEverythingAnsweredStands(leads);
                leads.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
                for (int writer = 0; writer < WRITERS; writer++) {
                    String prefix = "%d-%d-".formatted(round, writer);
                    writing.add(writers.submit(() -> writeUntilKilled(leads, prefix)));
                }
                awaitAnswers(answers.get() + random.nextInt(300, 2_000));
                store.kill();
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        }
    }

    private void writeUntilKilled(MongoCollection<Document> leads, String prefix) {
        try {
            for (int number = 0; ; number++) {
                writeOne(leads, prefix + number);
            }
        } catch (MongoException | IllegalStateException killed) {
            // The answer did not come: what was asked may stand or not. The client is closed to those that wait.
        }
    }

    private void writeOne(MongoCollection<Document> leads, String id) {
        leads.insertOne(lead(id));
        noteAnswer(id, 1);
        for (long version = 1; version <= 3; version++) {
            Bson asItStands = new Document("_id", id).append("version", version);
            assertThat(leads.updateOne(asItStands, nextOf(id, version)).getModifiedCount())
                    .isEqualTo(1);
            noteAnswer(id, version + 1);
        }
        leads.findOneAndUpdate(eq("_id", id), nextOf(id, 4));
        noteAnswer(id, 5);
    }

    private void noteAnswer(String id, long version) {
        answered.put(id, version);
        answers.incrementAndGet();
    }

    private void awaitAnswers(long count) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> answers.get() >= count);
    }

    private static Document lead(String id) {
        return new Document("_id", id)
                .append("version", 1L)
                .append("key", id + "/1")
                .append("state", new Document("number", 1L).append("text", "x".repeat(300)))
                .append("events", List.of(1L));
    }

    private static Bson nextOf(String id, long version) {
        return Updates.combine(
                Updates.inc("version", 1L),
                Updates.set("key", id + "/" + (version + 1)),
                Updates.set("state.number", version + 1),
                Updates.pushEach("events", List.of(version + 1), new PushOptions().slice(-KEPT_EVENTS)));
    }

    private void assertEverythingAnsweredStands(MongoCollection<Document> leads) {
        Map<String, Document> standing = new ConcurrentHashMap<>();
        leads.find().forEach(lead -> standing.put(lead.getString("_id"), lead));
        assertThat(standing.keySet()).containsAll(answered.keySet());
        standing.forEach((id, lead) -> {
            long version = lead.getLong("version");
            assertThat(version).isBetween(answered.getOrDefault(id, 1L), answered.getOrDefault(id, 0L) + 1);
            assertIsWhole(id, version, lead);
            answered.put(id, version);
        });
        standing.values().stream()
                .limit(200)
                .forEach(lead ->
                        assertThat(leads.find(eq("key", lead.getString("key")))).containsExactly(lead));
    }

    private static void assertIsWhole(String id, long version, Document lead) {
        assertThat(lead.get("state", Document.class).getLong("number")).isEqualTo(version);
        assertThat(lead.getString("key")).isEqualTo(id + "/" + version);
        assertThat(lead.getList("events", Long.class))
                .isEqualTo(LongStream.rangeClosed(1, version).boxed().toList());
    }
}
