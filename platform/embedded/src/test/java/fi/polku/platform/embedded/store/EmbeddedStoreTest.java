package fi.polku.platform.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private final EmbeddedStore store = EmbeddedStore.inMemory(0);
    private final MongoClient client = MongoClients.create(store.uri());
    private final MongoCollection<Document> leads = client.getDatabase("lead").getCollection("leads");

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void answersHelloAsAWritablePrimary() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
        assertThat(hello).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
    }

    @Test
    void givesLargeResultsInSeveralBatches() {
        leads.insertMany(IntStream.range(0, 2_500)
                .mapToObj(number -> new Document("_id", number))
                .toList());
        assertThat(leads.find()).hasSize(2_500);
    }

    @Test
    void refusesASecondDocumentWithTheSameElement() {
        leads.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        leads.insertOne(new Document("_id", 1).append("keys", List.of("a", "b")));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> leads.insertOne(new Document("_id", 2).append("keys", List.of("b", "c"))))
                .withMessageContaining("E11000");
        leads.insertOne(new Document("_id", 2).append("keys", List.of("c")));
    }

    @Test
    void admitsManyDocumentsWithoutAUniqueSparseField() {
        leads.createIndex(
                Indexes.ascending("externalId"), new IndexOptions().unique(true).sparse(true));
        leads.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
        leads.insertOne(new Document("_id", 3).append("externalId", "a"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() ->
                        leads.updateOne(new Document("_id", 1), new Document("$set", new Document("externalId", "a"))));
        assertThat(leads.countDocuments()).isEqualTo(3);
    }

    @Test
    void saysThatItsPortIsTakenAndLetsGoOfItsDirectory(@TempDir Path directory) {
        int taken = Integer.parseInt(store.uri().substring(store.uri().lastIndexOf(':') + 1));
        assertThatExceptionOfType(StoreNotStarted.class)
                .isThrownBy(() -> EmbeddedStore.start(directory, taken))
                .withMessageContaining("127.0.0.1:" + taken);
        EmbeddedStore.start(directory, 0).close();
    }

    @Test
    void refusesAnIndexThatHasTheNameOfAnotherOne() {
        leads.createIndex(Indexes.ascending("key"), new IndexOptions().name("byKey"));
        leads.createIndex(Indexes.ascending("key"), new IndexOptions().name("byKey"));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> leads.createIndex(Indexes.ascending("owner"), new IndexOptions().name("byKey")));
    }

    @Test
    void refusesAUniqueIndexOverDocumentsThatShareAKey() {
        leads.insertMany(List.of(new Document("_id", 1).append("key", "a"), new Document("_id", 2).append("key", "a")));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> leads.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true)));
        leads.insertOne(new Document("_id", 3).append("key", "a"));
    }

    @Test
    void changesNothingWhenAnUpdateIsRefused() {
        leads.createIndex(Indexes.ascending("owner"));
        leads.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        Document lead = new Document("_id", 1).append("owner", "aino").append("key", "a");
        leads.insertMany(List.of(lead, new Document("_id", 2).append("key", "b")));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> leads.updateOne(
                        new Document("_id", 1),
                        new Document("$set", new Document("owner", "eero").append("key", "b"))));
        assertThat(leads.find(new Document("owner", "aino"))).containsExactly(lead);
        assertThat(leads.find(new Document("owner", "eero"))).isEmpty();
    }
}
