package fi.polku.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events as another service would. */
public final class Announcer implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    public Announcer(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    /** Announces to the topic that its name tells of: {@code polku.lead.captured.v1} to {@code polku.lead.events}. */
    public void announce(String type, UUID subject, long version, String body) throws Exception {
        announce(UUID.randomUUID().toString(), type, subject, version, body);
    }

    /** Announces one of our own people. */
    public void announcePerson(UUID person) throws Exception {
        announce("polku.lead.team-member-changed.v1", person, 1, """
                {"personId":"%s","name":"Moses Frase","active":true,"occurredAt":"2026-01-02T10:00:00Z"}""".formatted(person));
    }

    /** Announces with this event id, so that it can be repeated. */
    public void announce(String eventId, String type, UUID subject, long version, String body) throws Exception {
        String service = type.split("\\.", -1)[1];
        var event = new ProducerRecord<>("polku." + service + ".events", subject.toString(), body.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        eventId,
                        "ce_type",
                        type,
                        "ce_source",
                        "/" + service + "-service",
                        "ce_subject",
                        subject.toString(),
                        "ce_time",
                        "2026-11-22T10:00:00Z",
                        "ce_aggregateversion",
                        Long.toString(version),
                        "ce_correlationid",
                        UUID.randomUUID().toString(),
                        "ce_actor",
                        "test",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        producer.send(event).get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
