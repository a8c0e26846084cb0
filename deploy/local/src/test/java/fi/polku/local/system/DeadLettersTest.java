package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of an event that two services cannot read, as whoever runs Polku sees it. */
class DeadLettersTest {

    private static final int REFUSED = 6;

    private final UUID lead = UUID.randomUUID();

    @BeforeAll
    static void start() {
        SharedPolku.running();
    }

    @Test
    void showsReplaysAndDiscardsWhatNobodyCanRead() throws Exception {
        publish(1, "polku.lead.captured.v1", "{broken");
        publish(2, "polku.lead.assigned.v1", "{\"leadId\":\"%s\"}".formatted(lead));
        List<String> figures = await(SharedPolku.analytics(), "analytics-service", 2);
        List<String> accounts = await(SharedPolku.accounts(), "account-service", 1);
        PolkuScript polku = SharedPolku.running();

        assertThat(polku.deadLetters())
                .matches(answer -> answer.exitCode() == 0)
                .extracting(PolkuScript.Answer::output)
                .asString()
                .contains(figures)
                .contains(accounts)
                .contains("polku.lead.captured.v1 of " + lead)
                .contains("dead letters wait");
        assertThat(polku.status())
                .matches(answer -> answer.exitCode() == 0)
                .extracting(PolkuScript.Answer::output)
                .asString()
                .contains("in analytics-service: ./polku dead-letters --service analytics-service --data");
        assertThat(polku.deadLetters("list", "--service", "deal-service").output())
                .doesNotContain(figures)
                .doesNotContain(accounts);
        assertThat(polku.deadLetters("show", figures.getFirst()).output()).contains("{broken", "ce_aggregateversion");

        // The second is held by the first, which cannot be read this time either.
        assertThat(polku.deadLetters("replay", figures.getLast()))
                .matches(answer -> answer.exitCode() == REFUSED)
                .extracting(PolkuScript.Answer::output)
                .asString()
                .contains("Earlier events", figures.getFirst());
        assertThat(polku.deadLetters("replay", figures.getFirst()))
                .matches(answer -> answer.exitCode() == REFUSED)
                .extracting(PolkuScript.Answer::output)
                .asString()
                .contains("this time either");

        assertThat(polku.deadLetters("discard", figures.getFirst()).exitCode()).isEqualTo(2);
        assertThat(polku.deadLetters("discard", figures.getFirst(), "--reason", "a test"))
                .matches(answer -> answer.exitCode() == 0);
        assertThat(letter(SharedPolku.analytics(), "analytics-service", figures.getFirst())
                        .at("/settlement/reason")
                        .asString())
                .isEqualTo("a test");
        assertThat(letter(SharedPolku.analytics(), "analytics-service", figures.getLast())
                        .path("status")
                        .asString())
                .isEqualTo("replayed");

        assertThat(polku.deadLetters("discard", accounts.getFirst(), "--reason", "a test")
                        .exitCode())
                .isZero();
        assertThat(polku.deadLetters().output()).doesNotContain(figures).doesNotContain(accounts);
        assertThat(polku.deadLetters("show", lead.toString()).exitCode()).isEqualTo(REFUSED);
    }

    private List<String> await(Api service, String name, int count) {
        String path = "/api/%s/dead-letters?aggregate=%s".formatted(name, lead);
        return service.await(path, page -> page.path("items").size() == count)
                .json()
                .path("items")
                .valueStream()
                .map(letter -> letter.path("id").asString())
                .toList();
    }

    private static JsonNode letter(Api service, String name, String id) {
        return service.get("/api/%s/dead-letters/%s".formatted(name, id)).done().json();
    }

    private void publish(long version, String type, String body) throws Exception {
        List<Header> headers = Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        lead + "-" + version,
                        "ce_type",
                        type,
                        "ce_source",
                        "/lead-service",
                        "ce_subject",
                        lead.toString(),
                        "ce_time",
                        "2026-01-01T00:00:00Z",
                        "ce_aggregateversion",
                        Long.toString(version))
                .entrySet()
                .stream()
                .<Header>map(header -> new RecordHeader(header.getKey(), bytes(header.getValue())))
                .toList();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", SharedPolku.kafka()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("polku.lead.events", null, bytes(lead.toString()), bytes(body), headers))
                    .get();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
