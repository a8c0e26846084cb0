package fi.polku.platform.service.subscription;

import static fi.polku.platform.service.counter.CounterService.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.counter.CounterService;
import fi.polku.platform.service.counter.CounterService.CounterState;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class SubscriptionOverKafkaTest {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final String TOPIC = "polku.test." + UUID.randomUUID();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static ConfigurableApplicationContext service;
    private static KafkaProducer<byte[], byte[]> producer;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = CounterService.start(INFRASTRUCTURE, TOPIC, INFRASTRUCTURE.freshDatabaseUri());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", INFRASTRUCTURE.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @AfterAll
    static void stop() {
        producer.close();
        service.close();
    }

    @Test
    void hearsWhatIsPublishedAndCopiesIt() {
        service.getBean(Counters.class).count(id, 3);

        awaitCopy(3);
    }

    @Test
    void ignoresAnEventThatComesLateOrTwice() throws Exception {
        publish(2, "{\"counterId\":\"x\",\"count\":2}", Map.of());
        publish(2, "{\"counterId\":\"x\",\"count\":2}", Map.of());
        publish(1, "{\"counterId\":\"x\",\"count\":1}", Map.of());
        publish(3, "{\"counterId\":\"x\",\"count\":3}", Map.of());

        awaitCopy(3);
    }

    @Test
    void carriesCorrelationAndCausationFromAnEventToTheEventsThatItCauses() throws Exception {
        publish(1, "{\"count\":42}", Map.of("ce_correlationid", "one-request", "ce_actor", "anna"));

        try (EventProbe probe = EventProbe.fromTheBeginning(INFRASTRUCTURE.bootstrapServers(), TOPIC)) {
            assertThat(probe.await(COUNTED, "answer-to-" + id).headers())
                    .containsEntry("ce_correlationid", "one-request")
                    .containsEntry("ce_causationid", id + "-1")
                    .containsEntry("ce_actor", "anna");
        }
    }

    @Test
    void causesAnEffectOnceWhenAnEventComesTwice() throws Exception {
        publish(1, "{\"count\":42}", Map.of());
        publish(1, "{\"count\":42}", Map.of());
        publish(2, "{\"count\":43}", Map.of());

        awaitCopy(43);
        assertThat(service.getBean(Counters.class).documents().find("answer-to-" + id))
                .hasValueSatisfying(answer -> assertThat(answer.version()).isEqualTo(1));
    }

    @Test
    void skipsAndCountsATypeThatNobodyAskedFor() throws Exception {
        publish(1, "{}", Map.of("ce_type", "polku.test.unheard-of.v1"));

        awaitCount("polku.test.unheard-of.v1", "skipped");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unacknowledged()).isZero());
    }

    @Test
    void takesARefusalByTheDomainForAnOutcome() throws Exception {
        publish(1, "{\"count\":13}", Map.of());

        awaitCount(COUNTED, "refused");
        assertThat(service.getBean(Counters.class).heard().stream().filter(n -> n == 13))
                .hasSize(1);
    }

    @Test
    void keepsAnEventAsADeadLetterWhenTryingAgainDoesNotHelp() throws Exception {
        publish(1, "{\"count\":666}", Map.of());
        publish(2, "{\"count\":667}", Map.of());

        awaitCopy(667);
        try (EventProbe dead = deadLetters()) {
            var letter = dead.await(event -> event.subject().equals(id));
            assertThat(letter.body()).isEqualTo("{\"count\":666}");
            assertThat(letter.headers())
                    .containsEntry("ce_type", COUNTED)
                    .containsEntry("kafka_dlt-original-topic", TOPIC)
                    .hasEntrySatisfying(
                            "dead-letter-cause", cause -> assertThat(cause).contains("cannot take 666"));
        }
        assertThat(service.getBean(Counters.class).heard().stream().filter(n -> n == 666))
                .hasSizeGreaterThan(3);
    }

    @Test
    void makesADeadLetterOfWhatCannotBeReadWithoutHoldingUpTheRest() throws Exception {
        publish(1, "{broken", Map.of());
        publish(1, "{\"count\":1}", Map.of("ce_aggregateversion", "first"));
        publish(4, "{\"count\":4}", Map.of());

        awaitCopy(4);
        try (EventProbe dead = deadLetters()) {
            dead.await(event -> event.subject().equals(id) && event.body().equals("{broken"));
            dead.await(event -> event.subject().equals(id) && event.body().equals("{\"count\":1}"));
        }
    }

    private void publish(long version, String body, Map<String, String> headers) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id + "-" + version,
                "ce_type",
                COUNTED,
                "ce_source",
                "/elsewhere",
                "ce_subject",
                id,
                "ce_time",
                "2026-01-01T00:00:00Z",
                "ce_aggregateversion",
                Long.toString(version)));
        all.putAll(headers);
        List<Header> raw = all.entrySet().stream()
                .<Header>map(header -> new RecordHeader(header.getKey(), bytes(header.getValue())))
                .toList();
        producer.send(new ProducerRecord<>(TOPIC, null, bytes(id), bytes(body), raw))
                .get();
    }

    /** How many events of the topic the service has not acknowledged. */
    private static long unacknowledged() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", INFRASTRUCTURE.bootstrapServers()))) {
            var next = admin.listConsumerGroupOffsets("counter-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            long events = 0;
            for (PartitionInfo info : producer.partitionsFor(TOPIC)) {
                var partition = new TopicPartition(TOPIC, info.partition());
                long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                        .partitionResult(partition)
                        .get()
                        .offset();
                events +=
                        end - (next.containsKey(partition) ? next.get(partition).offset() : 0);
            }
            return events;
        }
    }

    private EventProbe deadLetters() {
        return EventProbe.fromTheBeginning(INFRASTRUCTURE.bootstrapServers(), TOPIC + ".counter-service.dlq");
    }

    @SuppressWarnings("unchecked")
    private void awaitCopy(long count) {
        Copies<CounterState> copies = service.getBean(Copies.class);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(copies.find(id)).contains(new CounterState(count)));
    }

    private static void awaitCount(String type, String result) {
        MeterRegistry meters = service.getBean(MeterRegistry.class);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(meters.get("polku.events.received")
                                .tags("type", type, "result", result)
                                .counter()
                                .count())
                        .isEqualTo(1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
