package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import fi.polku.platform.test.event.EventProbe;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class InfrastructureTest {

    @Test
    void isSharedByAllTestsOfAJvm() {
        assertThat(Infrastructure.shared()).isSameAs(Infrastructure.shared());
    }

    @Test
    void keepsDocuments() {
        try (MongoClient client = Infrastructure.shared().storeClient()) {
            MongoCollection<Document> collection = client.getDatabase("kept").getCollection("things");
            collection.insertOne(new Document("_id", "1").append("name", "first"));

            assertThat(collection.find(new Document("_id", "1")).first()).containsEntry("name", "first");
        }
    }

    @Test
    void givesEachAskerAnotherDatabase() {
        Infrastructure infrastructure = Infrastructure.shared();

        assertThat(infrastructure.freshDatabaseUri())
                .startsWith(infrastructure.storeUri() + "/")
                .isNotEqualTo(infrastructure.freshDatabaseUri());
    }

    @Test
    void hasNothingInCommonWithOneOfItsOwn() {
        try (Infrastructure own = Infrastructure.start()) {
            assertThat(own.bootstrapServers())
                    .isNotEqualTo(Infrastructure.shared().bootstrapServers());
            assertThat(own.storeUri()).isNotEqualTo(Infrastructure.shared().storeUri());
        }
    }

    @Test
    void keepsWhatWasPublishedWhileTheBrokerIsAway() throws Exception {
        try (Infrastructure own = Infrastructure.start()) {
            own.createTopic("kept", 1);
            send(own, "before");

            own.stopBroker();
            assertThatThrownBy(() -> send(own, "meanwhile")).isInstanceOf(ExecutionException.class);
            own.restartBroker();

            send(own, "after");
            try (EventProbe probe = EventProbe.fromTheBeginning(own.bootstrapServers(), "kept")) {
                probe.await(event -> event.body().equals("after"));
                assertThat(probe.all()).extracting(event -> event.body()).containsExactly("before", "after");
            }
        }
    }

    private static void send(Infrastructure infrastructure, String body)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                infrastructure.bootstrapServers(),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                2_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", body)).get();
        }
    }
}
