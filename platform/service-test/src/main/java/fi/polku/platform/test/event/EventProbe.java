package fi.polku.platform.test.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/**
 * Collects what stands on a topic, with a Kafka client of its own: it sees raw headers, repetitions and order as any
 * foreign reader would. It waits up to {@link #PATIENCE} for what it is asked for, and belongs to no consumer group.
 */
public final class EventProbe implements AutoCloseable {

    /** How long a wait lasts before it fails. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<SeenEvent> seen = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private EventProbe(String bootstrapServers, String topic, Start start) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "probe-" + UUID.randomUUID(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        assign(start);
        this.reader = Thread.ofPlatform().daemon().name("probe-" + topic).start(this::collect);
    }

    /** Sees all that the topic holds and all that comes. The topic must exist within {@link #PATIENCE}. */
    public static EventProbe fromTheBeginning(String bootstrapServers, String topic) {
        return new EventProbe(bootstrapServers, topic, Start.BEGINNING);
    }

    /** Sees what is published from now on. The topic must exist within {@link #PATIENCE}. */
    public static EventProbe fromNow(String bootstrapServers, String topic) {
        return new EventProbe(bootstrapServers, topic, Start.NOW);
    }

    /** Everything seen so far, repetitions included, in the order of each partition. */
    public List<SeenEvent> all() {
        return List.copyOf(seen);
    }

    /** The events of one aggregate seen so far, repetitions included, in the order they stand. */
    public List<SeenEvent> of(String subject) {
        return seen.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    /** Waits for the first event of this type about this aggregate. */
    public SeenEvent await(String type, String subject) {
        return await(event -> event.type().equals(type) && event.subject().equals(subject));
    }

    /** Waits for the first event like this. */
    public SeenEvent await(Predicate<SeenEvent> wanted) {
        Awaitility.await().atMost(PATIENCE).until(() -> seen.stream().anyMatch(wanted));
        return seen.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Waits until so many different events (by id) were seen, and returns everything seen by then. */
    public List<SeenEvent> awaitDistinct(int count) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(distinctIds()).hasSizeGreaterThanOrEqualTo(count));
        return all();
    }

    /**
     * Of each aggregate the first occurrences of its events came as version 1, 2, 3 …, without a gap; other forms of an
     * event stood right before it.
     */
    public void assertFirstOccurrencesInVersionOrder() {
        Map<String, Long> last = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (SeenEvent event : seen) {
            if (ids.add(event.id())) {
                long expected = last.getOrDefault(event.subject(), 0L) + 1;
                assertThat(event.aggregateVersion())
                        .as("version of %s about %s on %s", event.type(), event.subject(), topic)
                        .isEqualTo(expected);
                if (!event.headers().containsKey("ce_formof")) {
                    last.put(event.subject(), expected);
                }
            }
        }
    }

    /** Every record's key is its subject: that keeps the events of an aggregate in one partition. */
    public void assertKeyedBySubject() {
        assertThat(all()).allSatisfy(event -> assertThat(event.key()).isEqualTo(event.subject()));
    }

    /** No event was published twice. */
    public void assertNoRepetition() {
        assertThat(seen).extracting(SeenEvent::id).doesNotHaveDuplicates();
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> distinctIds() {
        Set<String> ids = new HashSet<>();
        seen.forEach(event -> ids.add(event.id()));
        return ids;
    }

    private void assign(Start start) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> !consumer.partitionsFor(topic).isEmpty());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        switch (start) {
            case BEGINNING -> consumer.seekToBeginning(partitions);
            case NOW -> consumer.seekToEnd(partitions);
        }
        // Seeking is lazy: only asking makes "now" mean now.
        partitions.forEach(consumer::position);
    }

    private void collect() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    seen.add(SeenEvent.of(record));
                }
            }
        } catch (WakeupException closed) {
            // close() ends the collecting
        }
    }

    private enum Start {
        BEGINNING,
        NOW
    }
}
