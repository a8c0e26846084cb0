package fi.polku.deal;

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
final class Announcer implements AutoCloseable {

    static final String PERSON = "polku.lead.team-member-changed.v1";

    private final KafkaProducer<String, byte[]> producer;

    Announcer(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    /** Announces to the topic that its name tells of: {@code polku.lead.captured.v1} to {@code polku.lead.events}. */
    void announce(String type, UUID subject, long version, String body) throws Exception {
        announce(UUID.randomUUID().toString(), type, subject, version, body);
    }

    /** Announces where a person stands as of this version of them. */
    void announcePerson(UUID person, long version, UUID team) throws Exception {
        announce(PERSON, person, version, personIn(person, team));
    }

    /** Announces somebody who may decide as a manager. */
    void announceManager(UUID person) throws Exception {
        announce(PERSON, person, 1, """
                {"personId":"%s","name":"Maija Manageri","roles":["sales-manager"],"active":true,\
                "occurredAt":"2026-11-22T10:00:00Z"}""".formatted(person));
    }

    /** Announces an account without any name in other systems. */
    void announceAccount(UUID account) throws Exception {
        announce("polku.account.opened.v1", account, 1, """
                {"accountId":"%s","name":"Cancity","occurredAt":"2026-11-22T10:00:00Z"}""".formatted(account));
    }

    /** What the news of a person in this team say. */
    static String personIn(UUID person, UUID team) {
        return """
                {"personId":"%s","name":"Moses Frase","team":{"id":"%s","name":"North"},"active":true,\
                "occurredAt":"2026-11-22T10:00:00Z"}""".formatted(person, team);
    }

    /** Announces with this event id, so that it can be repeated. */
    void announce(String eventId, String type, UUID subject, long version, String body) throws Exception {
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
