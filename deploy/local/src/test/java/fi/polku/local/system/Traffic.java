package fi.polku.local.system;

import fi.polku.local.directory.Addresses;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * What is on its way between the services of one Polku: events that wait for the broker, or for somebody to read them.
 *
 * <p>That nothing comes for a while is not enough to tell the end: a service may be working through thousands of events
 * that mean nothing, with one among the last that does.
 */
public final class Traffic implements AutoCloseable {

    /** In which whatever is done again and again in the background was done once. */
    private static final Duration STILL = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> TOPICS =
            List.of("polku.lead.events", "polku.deal.events", "polku.account.events", "polku.analytics.facts");
    private static final List<String> GROUPS = List.of("lead-service", "deal-service", "account-service");

    private final Addresses polku;
    private final Admin broker;

    private Traffic(Addresses polku) {
        this.polku = polku;
        this.broker = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, polku.kafka()));
    }

    /** How many events stand on all topics, once all of them are worked off and nothing more comes of it. */
    static long settled(PolkuScript polku) {
        return settled(polku.where());
    }

    /** The same of a Polku that is reached there. */
    public static long settled(Addresses polku) {
        try (Traffic traffic = new Traffic(polku)) {
            Still still = new Still();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> still.lastsAt(traffic.events(), traffic.isWorkedOff()));
            return still.events;
        }
    }

    @Override
    public void close() {
        broker.close();
    }

    private long events() {
        return ends().values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean isWorkedOff() {
        return GROUPS.stream().allMatch(this::hasReadAll) && figuresHaveReadAll() && outboxesAreEmpty();
    }

    /** Every partition that somebody of the group reads is read to its end. */
    private boolean hasReadAll(String group) {
        Set<TopicPartition> read = assigned(group);
        Map<TopicPartition, Long> next = new HashMap<>();
        of(broker.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> next.put(partition, offset.offset()));
        return isAtTheEnd(read, next);
    }

    /** The intake keeps its positions beside its facts. */
    private boolean figuresHaveReadAll() {
        return isAtTheEnd(assigned("analytics-service"), KeptFacts.positions(polku.store()));
    }

    /** Who reads nothing yet has not read anything to its end. */
    private boolean isAtTheEnd(Set<TopicPartition> read, Map<TopicPartition, Long> next) {
        Map<TopicPartition, Long> ends = ends();
        return !read.isEmpty()
                && read.stream()
                        .allMatch(partition -> next.getOrDefault(partition, 0L) >= ends.getOrDefault(partition, 0L));
    }

    private boolean outboxesAreEmpty() {
        return Stream.of(polku.leads(), polku.deals(), polku.accounts()).allMatch(service -> {
            Api api = new Api(service);
            JsonNode gauge =
                    api.get("/actuator/metrics/polku.outbox.pending").done().json();
            return gauge.path("measurements").path(0).path("value").asDouble() == 0;
        });
    }

    private Set<TopicPartition> assigned(String group) {
        return of(broker.describeConsumerGroups(List.of(group)).all()).values().stream()
                .flatMap(described -> described.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, OffsetSpec> partitions = of(
                        broker.describeTopics(TOPICS).allTopicNames())
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        of(broker.listOffsets(partitions).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T of(KafkaFuture<T> asked) {
        try {
            return asked.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Kafka does not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Still {
        private long events = -1;
        private long since = System.nanoTime();

        private boolean lastsAt(long now, boolean workedOff) {
            if (now != events || !workedOff) {
                events = now;
                since = System.nanoTime();
            }
            return System.nanoTime() - since > STILL.toNanos();
        }
    }
}
