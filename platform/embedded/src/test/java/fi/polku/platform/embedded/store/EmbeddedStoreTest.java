package fi.polku.platform.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
}
