package fi.polku.platform.service.topics;

import fi.polku.platform.service.topics.TopicProperties.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes a service's topics before anything is bound to them: a consumer that starts before its topic exists would wait
 * for a refresh of its metadata, and a topic made by accident would have the wrong number of partitions and forget.
 */
public final class TopicCreation implements SmartLifecycle {

    /** Spring Cloud Stream binds producers at {@code Integer.MIN_VALUE + 1000}, consumers last. */
    private static final int BEFORE_ALL_BINDINGS = Integer.MIN_VALUE + 500;

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);

    private final String brokers;
    private final List<Topic> topics;
    private final Duration timeout;
    private boolean running;

    /** Makes these topics on the brokers, waiting for them no longer than the timeout. */
    public TopicCreation(String brokers, List<Topic> topics, Duration timeout) {
        this.brokers = brokers;
        this.topics = List.copyOf(topics);
        this.timeout = timeout;
    }

    @Override
    public void start() {
        running = true;
        if (topics.isEmpty()) {
            return;
        }
        int millis = Math.toIntExact(timeout.toMillis());
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                brokers,
                "default.api.timeout.ms",
                millis,
                "request.timeout.ms",
                Math.min(millis, 5000));
        try (Admin admin = Admin.create(settings)) {
            Map<String, KafkaFuture<Void>> created = new HashMap<>(admin.createTopics(
                            topics.stream().map(TopicCreation::newTopic).toList())
                    .values());
            created.forEach((name, result) -> await(name, result));
        }
    }

    private void await(String topic, KafkaFuture<Void> result) {
        try {
            result.get();
            log.info("Made topic {}", topic);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(
                        "Could not make topic " + topic + " on " + brokers + ": " + e.getCause(), e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while making topic " + topic, e);
        }
    }

    private static NewTopic newTopic(Topic topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                .configs(
                        topic.compacted()
                                ? Map.of("cleanup.policy", "compact")
                                : Map.of("retention.ms", "-1", "retention.bytes", "-1"));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_ALL_BINDINGS;
    }
}
