package fi.polku.local.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** How much stands on the topics of the services, the facts behind the figures included. */
final class Topics {

    private static final List<String> ALL =
            List.of("polku.lead.events", "polku.deal.events", "polku.account.events", "polku.analytics.facts");
    private static final Duration STILL = Duration.ofSeconds(4);

    private Topics() {}

    /** How many events stand on all topics, once nothing has come for some seconds. */
    static long settled() {
        Still still = new Still();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> still.lastsAt(events()));
        return still.events;
    }

    /** How many events stand on all topics now. */
    static long events() {
        try (var consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, SharedPolku.kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = ALL.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private static final class Still {
        private long events = -1;
        private long since = System.nanoTime();

        private boolean lastsAt(long now) {
            if (now != events) {
                events = now;
                since = System.nanoTime();
            }
            return System.nanoTime() - since > STILL.toNanos();
        }
    }
}
