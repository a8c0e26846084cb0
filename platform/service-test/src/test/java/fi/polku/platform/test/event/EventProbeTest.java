package fi.polku.platform.test.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.test.Infrastructure;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventProbeTest {

    private final String broker = Infrastructure.shared().bootstrapServers();
    private final String topic = "probed-" + UUID.randomUUID();
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker), new StringSerializer(), new StringSerializer());

    @BeforeEach
    void createTopic() {
        Infrastructure.shared().createTopic(topic, 3);
    }

    @AfterEach
    void closeProducer() {
        producer.close();
    }

    @Test
    void seesRawHeadersKeyAndBody() {
        publish("e1", "lead-1", 1);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            SeenEvent event = probe.await("tested.v1", "lead-1");

            assertThat(event.headers()).containsOnlyKeys("ce_id", "ce_type", "ce_subject", "ce_aggregateversion");
            assertThat(event.header("ce_id")).isEqualTo("e1");
            assertThat(event.aggregateVersion()).isEqualTo(1);
            assertThat(event.key()).isEqualTo("lead-1");
            assertThat(event.json().path("name").asString()).isEqualTo("Äänekoski");
        }
    }

    @Test
    void saysWhichHeadersThereAreWhenOneIsMissing() {
        publish("e1", "lead-1", 1);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            SeenEvent event = probe.await("tested.v1", "lead-1");

            assertThatThrownBy(() -> event.header("ce_actor"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("ce_actor")
                    .hasMessageContaining("ce_subject");
        }
    }

    @Test
    void seesOnlyWhatComesWhenItStartsNow() {
        publish("e1", "lead-1", 1);

        try (EventProbe probe = EventProbe.fromNow(broker, topic)) {
            publish("e2", "lead-1", 2);

            assertThat(probe.awaitDistinct(1)).extracting(SeenEvent::id).containsExactly("e2");
        }
    }

    @Test
    void acceptsARepetitionInTheOrderButNotWhereNoneIsAllowed() {
        publish("e1", "lead-1", 1);
        publish("e2", "lead-1", 2);
        publish("e1", "lead-1", 1);
        publish("e3", "lead-2", 1);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            probe.awaitDistinct(3);
            probe.await(event -> probe.all().size() == 4);

            probe.assertFirstOccurrencesInVersionOrder();
            probe.assertKeyedBySubject();
            assertThat(probe.of("lead-1")).hasSize(3);
            assertThatThrownBy(probe::assertNoRepetition).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void noticesEventsOutOfOrder() {
        publish("e2", "lead-1", 2);
        publish("e1", "lead-1", 1);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            probe.awaitDistinct(2);

            assertThatThrownBy(probe::assertFirstOccurrencesInVersionOrder).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void noticesAGap() {
        publish("e1", "lead-1", 1);
        publish("e3", "lead-1", 3);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            probe.awaitDistinct(2);

            assertThatThrownBy(probe::assertFirstOccurrencesInVersionOrder).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void acceptsAnotherFormOfAnEventBeforeIt() {
        publish("e1", "lead-1", 1);
        publishForm("e2.v2", "e2", "lead-1", 2);
        publish("e2", "lead-1", 2);
        publish("e3", "lead-1", 3);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            probe.awaitDistinct(4);

            probe.assertFirstOccurrencesInVersionOrder();
        }
    }

    @Test
    void takesAnotherFormOfAnEventNotForTheEvent() {
        publish("e1", "lead-1", 1);
        publishForm("e2.v2", "e2", "lead-1", 2);
        publish("e3", "lead-1", 3);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            probe.awaitDistinct(3);

            assertThatThrownBy(probe::assertFirstOccurrencesInVersionOrder).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void noticesAnotherKeyThanTheSubject() {
        publish("somebody-else", "e1", "lead-1", 1);

        try (EventProbe probe = EventProbe.fromTheBeginning(broker, topic)) {
            probe.awaitDistinct(1);

            assertThatThrownBy(probe::assertKeyedBySubject).isInstanceOf(AssertionError.class);
        }
    }

    private void publish(String id, String subject, long version) {
        publish(subject, id, subject, version);
    }

    private void publish(String key, String id, String subject, long version) {
        send(record(key, id, subject, version));
    }

    private void publishForm(String id, String event, String subject, long version) {
        ProducerRecord<String, String> record = record(subject, id, subject, version);
        record.headers().add("ce_formof", event.getBytes(UTF_8));
        send(record);
    }

    private ProducerRecord<String, String> record(String key, String id, String subject, long version) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, "{\"name\":\"Äänekoski\"}");
        Map.of("ce_id", id, "ce_type", "tested.v1", "ce_subject", subject, "ce_aggregateversion", "" + version)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private void send(ProducerRecord<String, String> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
