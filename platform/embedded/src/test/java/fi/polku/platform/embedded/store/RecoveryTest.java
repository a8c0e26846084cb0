package fi.polku.platform.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a directory brings back, and what it refuses. */
class RecoveryTest {

    @TempDir
    Path directory;

    @Test
    void bringsBackDocumentsAndIndexesFromTheJournal() throws IOException {
        writeLeads(StoreClient.NEVER);
        assertThat(files()).containsOnlyKeys("journal-000000001", "store.lock");
        assertLeadsAreBack();
    }

    @Test
    void bringsBackDocumentsAndIndexesFromASnapshot() throws IOException {
        writeLeads(StoreClient.ALWAYS);
        assertThat(files().keySet()).anyMatch(name -> name.startsWith("snapshot-"));
        assertThat(files()).doesNotContainKey("journal-000000001");
        assertLeadsAreBack();
    }

    @Test
    void keepsDroppedThingsDropped() {
        try (StoreClient store = StoreClient.on(directory, StoreClient.NEVER)) {
            store.collection("dropped").insertOne(new Document("_id", 1));
            store.collection("dropped").drop();
            store.client().getDatabase("gone").getCollection("any").insertOne(new Document("_id", 1));
            store.client().getDatabase("gone").drop();
            MongoCollection<Document> free = store.collection("free");
            free.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            free.insertOne(new Document("_id", 1).append("key", "a"));
            free.dropIndexes();
            free.insertOne(new Document("_id", 2).append("key", "a"));
        }
        try (StoreClient store = StoreClient.on(directory, StoreClient.NEVER)) {
            assertThat(store.client().getDatabase("lead").listCollectionNames()).containsExactly("free");
            assertThat(store.client().listDatabaseNames()).doesNotContain("gone");
            assertThat(store.collection("free").find(eq("key", "a"))).hasSize(2);
            assertThat(store.collection("free").listIndexes()).hasSize(1);
        }
    }

    @Test
    void keepsRenamedCollectionsUnderTheirNewName() {
        try (StoreClient store = StoreClient.on(directory, StoreClient.NEVER)) {
            store.collection("old").createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            store.collection("old").insertOne(new Document("_id", 1).append("key", "a"));
            store.collection("old").renameCollection(new MongoNamespace("lead", "new"));
        }
        try (StoreClient store = StoreClient.on(directory, StoreClient.NEVER)) {
            assertThat(store.client().getDatabase("lead").listCollectionNames()).containsExactly("new");
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> store.collection("new").insertOne(new Document("_id", 2).append("key", "a")));
        }
    }

    @Test
    void ignoresARecordThatWasNotWrittenToItsEnd() throws IOException {
        writeLeads(StoreClient.NEVER);
        Path journal = directory.resolve("journal-000000001");
        long whole = Files.size(journal);
        for (int cut : new int[] {1, RecordFrame.HEADER, RecordFrame.HEADER + 5}) {
            byte[] torn = Arrays.copyOf(RecordFrame.around(new byte[20]), cut);
            Files.write(journal, torn, StandardOpenOption.APPEND);
            assertLeadsAreBack();
            assertThat(Files.size(journal)).isEqualTo(whole);
        }
    }

    @Test
    void refusesAJournalThatWasChangedAnywhere() throws IOException {
        writeLeads(StoreClient.NEVER);
        assertRefusesEveryChangedByteOf(directory.resolve("journal-000000001"));
    }

    @Test
    void refusesASnapshotThatWasChangedAnywhere() throws IOException {
        writeLeads(StoreClient.ALWAYS);
        assertRefusesEveryChangedByteOf(newestSnapshot());
    }

    @Test
    void refusesASnapshotWithoutItsEnd() throws IOException {
        writeLeads(StoreClient.ALWAYS);
        Path snapshot = newestSnapshot();
        byte[] whole = Files.readAllBytes(snapshot);
        Files.write(snapshot, Arrays.copyOf(whole, whole.length - RecordFrame.HEADER));
        assertRefusedNaming(snapshot);
    }

    @Test
    void refusesADirectoryThatLacksAJournal() throws IOException {
        writeLeads(StoreClient.ALWAYS);
        Path journal =
                directory.resolve(newestSnapshot().getFileName().toString().replace("snapshot", "journal"));
        Files.delete(journal);
        assertRefusedNaming(journal);
    }

    @Test
    void keepsASecondStoreOffItsDirectory() {
        try (StoreClient first = StoreClient.on(directory, StoreClient.NEVER)) {
            first.collection("leads").insertOne(new Document("_id", 1));
            assertThatExceptionOfType(StoreNotStarted.class)
                    .isThrownBy(() -> EmbeddedStore.start(directory, 0))
                    .withMessageContaining(directory.toString())
                    .withMessageContaining("another store is running on it");
            first.collection("leads").insertOne(new Document("_id", 2));
        }
    }

    private void writeLeads(long smallestFold) {
        try (StoreClient store = StoreClient.on(directory, smallestFold)) {
            MongoCollection<Document> leads = store.collection("leads");
            leads.createIndex(Indexes.ascending("owner"));
            leads.createIndex(
                    Indexes.ascending("keys"), new IndexOptions().unique(true).sparse(true));
            IntStream.range(0, 20).forEach(number -> leads.insertOne(lead(number)));
            leads.updateOne(eq("_id", 3), Updates.set("owner", "changed"));
            leads.deleteOne(eq("_id", 4));
            if (smallestFold == StoreClient.ALWAYS) {
                await().until(() -> files().keySet().stream().anyMatch(name -> name.startsWith("snapshot-")));
            }
        }
    }

    private static Document lead(int number) {
        return new Document("_id", number)
                .append("owner", "person-" + number % 2)
                .append("keys", List.of("key-" + number));
    }

    private void assertLeadsAreBack() {
        try (StoreClient store = StoreClient.on(directory, StoreClient.NEVER)) {
            MongoCollection<Document> leads = store.collection("leads");
            assertThat(leads.countDocuments()).isEqualTo(19);
            assertThat(leads.find(eq("owner", "changed")).map(lead -> lead.getInteger("_id")))
                    .containsExactly(3);
            assertThat(leads.find(eq("_id", 4))).isEmpty();
            assertThat(leads.listIndexes()).hasSize(3);
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> leads.insertOne(lead(5).append("_id", 100)));
        }
    }

    private void assertRefusesEveryChangedByteOf(Path file) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        for (int at = 0; at < sound.length; at += Math.max(1, sound.length / 60)) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x20;
            Files.write(file, damaged);
            assertRefusedNaming(file);
        }
        Files.write(file, sound);
        assertLeadsAreBack();
    }

    private void assertRefusedNaming(Path file) throws IOException {
        Map<String, Long> before = files();
        assertThatExceptionOfType(StoreNotStarted.class)
                .isThrownBy(() -> EmbeddedStore.start(directory, 0))
                .withMessageContaining(file.getFileName().toString())
                .withMessageContaining("Nothing was changed");
        assertThat(files()).isEqualTo(before);
    }

    private Path newestSnapshot() throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> path.getFileName().toString().startsWith("snapshot-"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.toList()) {
                sizes.put(path.getFileName().toString(), Files.size(path));
            }
        }
        return sizes;
    }
}
