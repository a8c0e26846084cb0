package fi.polku.analytics.intake;

import static java.util.Map.entry;

import fi.polku.analytics.running.KeptRunning;
import fi.polku.platform.service.deadletter.DeadEvent;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.deadletter.Listener;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.subscription.NamesFromOutside;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Keeps reading events for as long as the service runs. Replicas share the partitions. When the broker or the store fail,
 * it begins again from what the store says, after a pause; nothing is lost and what is done twice changes nothing.
 */
public final class Intake implements SmartLifecycle {

    /** Its consumer group. */
    public static final String CONSUMER = "analytics-service";

    /** A batch costs nearly the same whether it holds one event or a hundred, so a busy intake waits a moment for more. */
    private static final int WORTH_A_BATCH = 256 * 1024;

    private static final int WAIT_FOR_A_BATCH_MS = 50;

    private final String brokers;
    private final List<String> topics;
    private final String factsTopic;
    private final MongoDatabaseFactory databases;
    private final EventJson json;
    private final ZoneId zone;
    private final DeadLetters letters;
    private final NamesFromOutside unknown = new NamesFromOutside();
    private final MeterRegistry meters;
    private @Nullable Publisher publisherOfReplays;
    private final KeptRunning work = new KeptRunning("intake", this::read);

    /**
     * Intake that begins when it is started.
     *
     * @param topics whose events to fold
     * @param factsTopic where facts are published
     * @param zone of the business, which decides on which day something happened
     * @param letters where what cannot be read is put aside
     */
    public Intake(
            String brokers,
            List<String> topics,
            String factsTopic,
            MongoDatabaseFactory databases,
            EventJson json,
            ZoneId zone,
            DeadLetters letters,
            MeterRegistry meters) {
        this.brokers = brokers;
        this.topics = List.copyOf(topics);
        this.factsTopic = factsTopic;
        this.databases = databases;
        this.json = json;
        this.zone = zone;
        this.letters = letters;
        this.meters = meters;
    }

    @Override
    public void start() {
        work.start();
    }

    @Override
    public void stop() {
        work.stop();
        closePublisherOfReplays();
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
        var database = databases.getMongoDatabase();
        try (var publisher = new Publisher(brokers, factsTopic, json);
                var consumer =
                        new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            new Reading(consumer, new Positions(database), batch(publisher)).run(topics, wanted);
        }
    }

    /** One for all replays: thousands of letters may follow each other. */
    private synchronized Publisher publisherOfReplays() {
        Publisher publisher = publisherOfReplays;
        if (publisher == null) {
            publisher = new Publisher(brokers, factsTopic, json);
            publisherOfReplays = publisher;
        }
        return publisher;
    }

    private synchronized void closePublisherOfReplays() {
        if (publisherOfReplays != null) {
            publisherOfReplays.close();
            publisherOfReplays = null;
        }
    }

    private Batch batch(Publisher publisher) {
        var store = new FactStore(databases.getMongoDatabase(), json);
        return new Batch(new EventReader(json, zone), store, publisher::publish, letters, unknown, meters);
    }

    /** Itself as it hears each of its topics, for what is to be folded once more. */
    public List<Listener> listeners() {
        return topics.stream().<Listener>map(FoldAgain::new).toList();
    }

    private final class FoldAgain implements Listener {

        private final String topic;

        private FoldAgain(String topic) {
            this.topic = topic;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public String group() {
            return CONSUMER;
        }

        @Override
        public Optional<Map<Integer, Long>> positions(Set<Integer> partitions) {
            List<TopicPartition> asked = partitions.stream()
                    .map(partition -> new TopicPartition(topic, partition))
                    .toList();
            Map<Integer, Long> next = new HashMap<>();
            new Positions(databases.getMongoDatabase())
                    .find(asked)
                    .forEach((partition, offset) -> next.put(partition.partition(), offset));
            return Optional.of(next);
        }

        @Override
        public String hearAgain(DeadEvent event) {
            return batch(publisherOfReplays()).takeAgain(event.toMessage());
        }
    }

    private Map<String, Object> settings() {
        return Map.ofEntries(
                entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                entry(ConsumerConfig.GROUP_ID_CONFIG, CONSUMER),
                entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000),
                entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000),
                entry(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, WORTH_A_BATCH),
                entry(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, WAIT_FOR_A_BATCH_MS),
                entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000));
    }
}
