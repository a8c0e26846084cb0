package fi.polku.platform.service.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.evolution.TallyService.Step;
import fi.polku.platform.service.evolution.TallyService.Tallies;
import fi.polku.platform.test.Infrastructure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that hears a topic, build after build of it: one group, one database, one build at a time. */
final class Listening implements AutoCloseable {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic;
    private final String group = "tally-" + UUID.randomUUID();
    private final String database = INFRASTRUCTURE.freshDatabaseUri();
    private @Nullable ConfigurableApplicationContext running;

    private Listening(String topic) {
        this.topic = topic;
    }

    /** Begins with a build that reads these versions. */
    static Listening to(String topic, String... types) {
        Listening listening = new Listening(topic);
        listening.goOnAs(types);
        return listening;
    }

    /** Another build takes the place of the running one, and goes on where it stopped. */
    void goOnAs(String... types) {
        close();
        running = TallyService.start(INFRASTRUCTURE, topic, group, database, types);
    }

    /** Another build takes the place of the running one, and is told everything once more. */
    void hearAllAgainAs(String... types) throws Exception {
        close();
        try (Admin admin = admin()) {
            Map<TopicPartition, OffsetAndMetadata> beginning = ends(admin).keySet().stream()
                    .collect(Collectors.toMap(partition -> partition, _ -> new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, beginning).all().get();
        }
        goOnAs(types);
    }

    /** Waits until everything that stands on the topic was heard and acknowledged. */
    void awaitAllHeard() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            try (Admin admin = admin()) {
                assertThat(acknowledged(admin)).isEqualTo(ends(admin));
            }
        });
    }

    /** What was noted of a counter. */
    List<Step> stepsOf(String counter) {
        return bean(Tallies.class).of(counter);
    }

    /** How far a counter is known to be. */
    Step latestOf(String counter) {
        return bean(Tallies.class).latest().find(counter).orElseThrow();
    }

    /** How often events of this type ended so since the running build was started. */
    double counted(String type, String result) {
        return sum(bean(MeterRegistry.class)
                .find("polku.events.received")
                .tags("type", type, "result", result)
                .counters());
    }

    /** How many events became dead letters since the running build was started. */
    double dead() {
        return sum(bean(MeterRegistry.class).find("polku.events.dead").counters());
    }

    private static double sum(Iterable<Counter> counters) {
        double sum = 0;
        for (Counter counter : counters) {
            sum += counter.count();
        }
        return sum;
    }

    private <T> T bean(Class<T> type) {
        return Objects.requireNonNull(running).getBean(type);
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", INFRASTRUCTURE.bootstrapServers()));
    }

    private Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (var described :
                admin.describeTopics(List.of(topic)).allTopicNames().get().values()) {
            described
                    .partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private Map<TopicPartition, Long> acknowledged(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        ends(admin).keySet().forEach(partition -> offsets.put(partition, 0L));
        admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, next) -> offsets.put(partition, next.offset()));
        return offsets;
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
