package fi.polku.analytics.facts;

import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.running.KeptRunning;
import fi.polku.platform.service.json.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;

/**
 * Reads the whole facts topic into the tables and keeps following it; every replica does. After a failure it reads from
 * the beginning again, which changes nothing that is already there.
 */
public final class FactsReader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FactsReader.class);
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration TOPIC_PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOPIC_PAUSE = Duration.ofMillis(20);

    /** A merge of one fact costs as much as one of hundreds, and nobody is shown figures more than four times a second. */
    private static final int WORTH_A_MERGE = 1024 * 1024;

    private static final int WAIT_FOR_A_MERGE_MS = 250;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final String topic;
    private final FactTables tables;
    private final EventJson json;
    private final KeptRunning work = new KeptRunning("facts", this::read);
    private volatile boolean caughtUp;

    /** A reader that begins when it is started. */
    public FactsReader(String brokers, String topic, FactTables tables, EventJson json) {
        this(
                () -> new KafkaConsumer<>(settings(brokers), new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                topic,
                tables,
                json);
    }

    /**
     * A reader that begins when it is started.
     *
     * @param consumers gives one for each time that reading begins
     */
    FactsReader(Supplier<Consumer<byte[], byte[]>> consumers, String topic, FactTables tables, EventJson json) {
        this.consumers = consumers;
        this.topic = topic;
        this.tables = tables;
        this.json = json;
    }

    /** Whether all facts that were published when reading began are in the tables: figures are whole only then. */
    public boolean hasCaughtUp() {
        return caughtUp;
    }

    @Override
    public void start() {
        work.start();
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public boolean isRunning() {
        return work.isRunning();
    }

    /** Whether it runs and has not failed for a while. */
    public boolean isWell() {
        return work.isWell();
    }

    private void read(BooleanSupplier wanted) {
        try (var consumer = consumers.get()) {
            follow(consumer, wanted);
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer, BooleanSupplier wanted) {
        List<TopicPartition> partitions = partitions(consumer, wanted);
        if (partitions.isEmpty()) {
            return; // Stopped before there was anything to read.
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (wanted.getAsBoolean()) {
            ConsumerRecords<byte[], byte[]> messages = consumer.poll(PATIENCE);
            tables.apply(facts(messages));
            if (!caughtUp && hasReached(consumer, ends)) {
                caughtUp = true;
                log.info("All facts are here, at revision {}", tables.revision());
            }
        }
    }

    /**
     * The topic's partitions; none when it was stopped before there were any. At a first start the topic was made a moment
     * ago, and not every broker may know of it yet.
     */
    private List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, BooleanSupplier wanted) {
        long end = System.nanoTime() + TOPIC_PATIENCE.toNanos();
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        while (known.isEmpty() && wanted.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TOPIC_PAUSE.toNanos());
            known = consumer.partitionsFor(topic);
        }
        if (known.isEmpty() && wanted.getAsBoolean()) {
            throw new IllegalStateException("There is no topic " + topic);
        }
        return known.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static boolean hasReached(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private List<Fact> facts(ConsumerRecords<byte[], byte[]> messages) {
        List<Fact> facts = new ArrayList<>(messages.count());
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            try {
                facts.add(json.read(message.value(), Fact.class));
            } catch (JacksonException | IllegalArgumentException e) {
                // Not written by this version of the service. Whatever it is, it must not keep the others out.
                log.error("Cannot read the fact at {}-{}", message.partition(), message.offset(), e);
            }
        }
        return facts;
    }

    private static Map<String, Object> settings(String brokers) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                WORTH_A_MERGE,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                WAIT_FOR_A_MERGE_MS,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5_000);
    }
}
