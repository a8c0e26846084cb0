package fi.polku.platform.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That clients do not get into each other's way. */
class ManyClientsTest {

    private static final int CLIENTS = 8;
    private static final int UPDATES_EACH = 100;

    private StoreClient store;
    private MongoCollection<Document> leads;

    @BeforeEach
    void start(@TempDir Path directory) {
        store = StoreClient.on(directory, StoreClient.ALWAYS);
        leads = store.collection("leads");
        leads.insertOne(new Document("_id", 1).append("version", 0L).append("state", new Document("number", 0L)));
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void letsOneOfThoseWinWhoChangeTheSameVersion() throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Integer>> writers = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> (Callable<Integer>) this::updateOneByOne)
                    .toList();
            for (Future<Integer> writer : clients.invokeAll(writers)) {
                assertThat(writer.get()).isEqualTo(UPDATES_EACH);
            }
        }
        assertThat(current().getLong("version")).isEqualTo((long) CLIENTS * UPDATES_EACH);
    }

    @Test
    void showsNobodyHalfAnUpdate() throws Exception {
        AtomicBoolean written = new AtomicBoolean();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 1; reader < CLIENTS; reader++) {
                readers.add(clients.submit(() -> {
                    while (!written.get()) {
                        assertIsWhole(current());
                    }
                }));
            }
            updateOneByOne();
            written.set(true);
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }

    private int updateOneByOne() {
        int won = 0;
        while (won < UPDATES_EACH) {
            long version = current().getLong("version");
            Document asItStands = new Document("_id", 1).append("version", version);
            won += (int) leads.updateOne(
                            asItStands,
                            Updates.combine(Updates.inc("version", 1L), Updates.set("state.number", version + 1)))
                    .getModifiedCount();
        }
        return won;
    }

    private static void assertIsWhole(Document lead) {
        assertThat(lead.get("state", Document.class).get("number")).isEqualTo(lead.get("version"));
    }

    private Document current() {
        return Objects.requireNonNull(leads.find(eq("_id", 1)).first());
    }
}
