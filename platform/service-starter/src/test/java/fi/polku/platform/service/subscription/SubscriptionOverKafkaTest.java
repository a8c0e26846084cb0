package fi.polku.platform.service.subscription;

import static fi.polku.platform.service.counter.CounterService.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.counter.CounterService;
import fi.polku.platform.service.counter.CounterService.CounterState;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.service.counter.Publication;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class SubscriptionOverKafkaTest {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final String TOPIC = "polku.test." + UUID.randomUUID();
    /** As many as the service makes. */
    private static final int PARTITIONS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static ConfigurableApplicationContext service;
    private static Publication publication;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = CounterService.start(INFRASTRUCTURE, TOPIC, INFRASTRUCTURE.freshDatabaseUri());
        publication = new Publication(INFRASTRUCTURE.bootstrapServers(), TOPIC);
    }

    @AfterAll
    static void stop() {
        publication.close();
        service.close();
    }

    @Test
    void hearsWhatIsPublishedAndCopiesIt() {
        service.getBean(Counters.class).count(id, 3);

        awaitCopy(3);
    }

    @Test
    void ignoresAnEventThatComesLateOrTwice() {
        publish(2, "{\"counterId\":\"x\",\"count\":2}", Map.of());
        publish(2, "{\"counterId\":\"x\",\"count\":2}", Map.of());
        publish(1, "{\"counterId\":\"x\",\"count\":1}", Map.of());
        publish(3, "{\"counterId\":\"x\",\"count\":3}", Map.of());

        awaitCopy(3);
    }

    @Test
    void carriesCorrelationAndCausationFromAnEventToTheEventsThatItCauses() {
        publish(1, "{\"count\":42}", Map.of("ce_correlationid", "one-request", "ce_actor", "anna"));

        try (EventProbe probe = EventProbe.fromTheBeginning(INFRASTRUCTURE.bootstrapServers(), TOPIC)) {
            assertThat(probe.await(COUNTED, "answer-to-" + id).headers())
                    .containsEntry("ce_correlationid", "one-request")
                    .containsEntry("ce_causationid", id + "-1")
                    .containsEntry("ce_actor", "anna");
        }
    }

    @Test
    void causesAnEffectOnceWhenAnEventComesTwice() {
        publish(1, "{\"count\":42}", Map.of());
        publish(1, "{\"count\":42}", Map.of());
        publish(2, "{\"count\":43}", Map.of());

        awaitCopy(43);
        assertThat(service.getBean(Counters.class).documents().find("answer-to-" + id))
                .hasValueSatisfying(answer -> assertThat(answer.version()).isEqualTo(1));
    }

    @Test
    void skipsAndCountsATypeThatNobodyAskedFor() {
        publish(1, "{}", Map.of("ce_type", "polku.test.unheard-of.v1"));

        awaitCount("polku.test.unheard-of.v1", "skipped");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unacknowledged()).isZero());
    }

    @Test
    void takesARefusalByTheDomainForAnOutcome() {
        publish(1, "{\"count\":13}", Map.of());

        awaitCount(COUNTED, "refused");
        assertThat(service.getBean(Counters.class).heard().stream().filter(n -> n == 13))
                .hasSize(1);
    }

    private void publish(long version, String body, Map<String, String> headers) {
        Map<String, String> all = Publication.headers(id, version);
        all.putAll(headers);
        publication.send(id, all, body);
    }

    /** How many events of the topic the service has not acknowledged. */
    private static long unacknowledged() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", INFRASTRUCTURE.bootstrapServers()))) {
            var next = admin.listConsumerGroupOffsets("counter-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            long events = 0;
            for (int number = 0; number < PARTITIONS; number++) {
                var partition = new TopicPartition(TOPIC, number);
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
}
