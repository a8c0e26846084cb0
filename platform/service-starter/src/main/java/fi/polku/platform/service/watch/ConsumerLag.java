package fi.polku.platform.service.watch;

import fi.polku.platform.service.deadletter.Listener;
import fi.polku.platform.service.deadletter.Listeners;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Measures now and then how many events each listener of this service has before it: of the whole group, whichever replica
 * reads them. {@code polku.consumer.lag} by topic and group is no number while it cannot be measured.
 */
final class ConsumerLag implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ConsumerLag.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final String brokers;
    private final Listeners listeners;
    private final MeterRegistry meters;
    private final Duration interval;
    private final Map<Listener, Long> lags = new ConcurrentHashMap<>();
    private final Set<Listener> shown = new HashSet<>();
    private @Nullable ScheduledExecutorService clockwork;
    private @Nullable Admin broker;

    ConsumerLag(String brokers, Listeners listeners, MeterRegistry meters, Duration interval) {
        this.brokers = brokers;
        this.listeners = listeners;
        this.meters = meters;
        this.interval = interval;
    }

    /** How many events each listener has before it, of those that were measured; named by topic and group. */
    Map<String, Long> lags() {
        return lags.entrySet().stream()
                .collect(Collectors.toMap(lag -> Place.of(lag.getKey()), Map.Entry::getValue, Long::sum));
    }

    @Override
    public void start() {
        // Without a broker this client would ask again without a pause if it looked for another one.
        broker = Admin.create(Map.of(
                "bootstrap.servers", brokers,
                "metadata.recovery.strategy", "none",
                "default.api.timeout.ms", PATIENCE_MILLIS,
                "request.timeout.ms", PATIENCE_MILLIS));
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("consumer-lag").factory());
        var _ = executor.scheduleWithFixedDelay(this::measureQuietly, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        clockwork = executor;
    }

    private void measureQuietly() {
        for (Listener listener : listeners.all()) {
            try {
                show(listener);
                lags.put(listener, measure(listener));
            } catch (ExecutionException | RuntimeException e) {
                lags.remove(listener);
                log.debug("Cannot measure how far {} is behind", Place.of(listener), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void show(Listener listener) {
        if (shown.add(listener)) {
            Gauge.builder("polku.consumer.lag", () -> lag(listener))
                    .description("Events on the topic that the group has not read yet")
                    .tag("topic", listener.topic())
                    .tag("group", listener.group())
                    .register(meters);
        }
    }

    private double lag(Listener listener) {
        Long lag = lags.get(listener);
        return lag == null ? Double.NaN : lag;
    }

    private long measure(Listener listener) throws ExecutionException, InterruptedException {
        Admin admin = broker;
        if (admin == null) {
            throw new IllegalStateException("Not started");
        }
        Map<Integer, Long> ends = ends(admin, listener.topic());
        Map<Integer, Long> positions = positions(admin, listener, ends.keySet());
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - positions.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private static Map<Integer, Long> ends(Admin admin, String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        var described = admin.describeTopics(Set.of(topic)).allTopicNames().get();
        for (TopicPartitionInfo partition :
                Objects.requireNonNull(described.get(topic)).partitions()) {
            wanted.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest());
        }
        Map<Integer, Long> ends = new HashMap<>();
        admin.listOffsets(wanted)
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
        return ends;
    }

    private static Map<Integer, Long> positions(Admin admin, Listener listener, Set<Integer> partitions)
            throws ExecutionException, InterruptedException {
        var own = listener.positions(new HashSet<>(partitions));
        if (own.isPresent()) {
            return own.get();
        }
        Map<Integer, Long> positions = new HashMap<>();
        admin.listConsumerGroupOffsets(listener.group())
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, committed) -> {
                    if (committed != null && partition.topic().equals(listener.topic())) {
                        positions.put(partition.partition(), committed.offset());
                    }
                });
        return positions;
    }

    @Override
    public void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
        }
        if (broker != null) {
            broker.close(Duration.ZERO);
            broker = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
