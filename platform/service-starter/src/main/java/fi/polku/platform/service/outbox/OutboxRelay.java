package fi.polku.platform.service.outbox;

import fi.polku.platform.service.outbox.Outbox.Held;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what waits in the outboxes of this service.
 *
 * <p>It is nudged right after each write, and by the sweeper for what a crash left. Many documents are published side by
 * side; of one document an event is sent only after the broker acknowledged the one before it. That rule alone keeps the
 * order of first occurrences, whatever clocks, leases and other replicas do; the lease keeps two replicas from sending
 * the same events twice as a matter of course.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 256;

    /** Every round costs the broker, its consumers and the store about the same, so one that is not full waits a moment. */
    private static final Duration GATHERING = Duration.ofMillis(5);

    private static final Duration DRAIN_ON_STOP = Duration.ofSeconds(5);

    private final EventPublisher publisher;
    private final Backlog backlog;
    private final Clock clock;
    private final Counter published;
    private final Counter failed;
    private final Timer lag;
    private final BlockingQueue<Nudge> nudges = new LinkedBlockingQueue<>();
    private final Map<String, Boolean> swept = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread dispatcher;

    /** A relay that publishes through the given publisher and keeps the backlog's count. */
    public OutboxRelay(EventPublisher publisher, Backlog backlog, Clock clock, MeterRegistry meters) {
        this.publisher = publisher;
        this.backlog = backlog;
        this.clock = clock;
        this.published = meters.counter("polku.outbox.published");
        this.failed = meters.counter("polku.outbox.failed");
        this.lag = Timer.builder("polku.outbox.lag")
                .description("From an event's becoming durable to its being on the topic")
                .register(meters);
        Gauge.builder("polku.outbox.pending", backlog, Backlog::pending).register(meters);
        TimeGauge.builder("polku.outbox.age", () -> backlog.age(clock.instant()).toMillis(), TimeUnit.MILLISECONDS)
                .description("How long the longest waiting event has been waiting for the broker")
                .register(meters);
    }

    /** Events will come from this outbox. */
    void prepare(Outbox outbox) {
        publisher.prepare(outbox.topic());
    }

    /** A document was just written whose lease rode on the write: its events can go out without being read again. */
    public void publish(Outbox outbox, Held held) {
        nudges.add(new Nudge(outbox, held.id(), held));
    }

    /** A document was just written while somebody may be publishing it: look whether it needs a publisher. */
    public void lookAt(Outbox outbox, String id) {
        nudges.add(new Nudge(outbox, id, null));
    }

    /** As {@link #lookAt}, from the sweeper: what it finds again and again is queued only once. */
    void lookAtLeftover(Outbox outbox, String id) {
        if (swept.putIfAbsent(id, Boolean.TRUE) == null) {
            lookAt(outbox, id);
        }
    }

    @Override
    public void start() {
        running = true;
        dispatcher = Thread.ofPlatform().name("outbox-relay").start(this::dispatch);
    }

    /** Publishes what is queued, for a few seconds at most; the rest stays in its documents for the next start. */
    @Override
    @SuppressWarnings("ThreadJoinLoop") // stopping is itself interruptible
    public void stop() {
        running = false;
        Thread thread = dispatcher;
        if (thread != null) {
            try {
                thread.join(DRAIN_ON_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the bindings to the broker were made, and stopped before they are unmade. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void dispatch() {
        try (ExecutorService publishers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("outbox-", 0).factory())) {
            while (running || !nudges.isEmpty()) {
                List<Nudge> batch = nextBatch();
                if (!batch.isEmpty()) {
                    publishBatch(publishers, batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Nudge> nextBatch() throws InterruptedException {
        List<Nudge> batch = new ArrayList<>(BATCH);
        Nudge first = nudges.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
            if (running && nudges.size() < BATCH) {
                Thread.sleep(GATHERING);
            }
            batch.add(first);
            nudges.drainTo(batch, BATCH - 1);
        }
        return batch;
    }

    private void publishBatch(ExecutorService publishers, List<Nudge> batch) throws InterruptedException {
        List<Callable<Optional<Sent>>> tasks = batch.stream()
                .<Callable<Optional<Sent>>>map(nudge -> () -> send(nudge))
                .toList();
        List<Sent> sent = new ArrayList<>(batch.size());
        for (Future<Optional<Sent>> future : publishers.invokeAll(tasks)) {
            try {
                future.get().ifPresent(sent::add);
            } catch (ExecutionException e) {
                failed.increment();
                log.warn("Publishing from an outbox failed, the sweeper will try again", e.getCause());
            }
        }
        settle(sent);
    }

    /** Publishes all that one document has to say; empty when somebody else does that or nothing is left to say. */
    private Optional<Sent> send(Nudge nudge) {
        swept.remove(nudge.id());
        return claim(nudge).flatMap(held -> send(nudge.outbox(), held));
    }

    private static Optional<Held> claim(Nudge nudge) {
        Held given = nudge.held();
        if (given == null) {
            return nudge.outbox().claim(nudge.id());
        }
        return nudge.outbox().isLate(given.lease()) ? nudge.outbox().claimAgain(given) : Optional.of(given);
    }

    private Optional<Sent> send(Outbox outbox, Held held) {
        try {
            for (OutboxEvent event : held.events()) {
                if (outbox.isLate(held.lease())) {
                    outbox.release(held);
                    return Optional.empty();
                }
                publisher.publish(outbox.topic(), event);
                published.increment();
                lag.record(Duration.between(event.time(), clock.instant()));
            }
            return Optional.of(new Sent(outbox, held));
        } catch (RuntimeException e) {
            outbox.release(held);
            throw e;
        }
    }

    private void settle(List<Sent> sent) {
        sent.stream()
                .collect(Collectors.groupingBy(Sent::outbox, Collectors.mapping(Sent::held, Collectors.toList())))
                .forEach(this::settle);
    }

    private void settle(Outbox outbox, List<Held> held) {
        try {
            List<Held> grown = outbox.settle(held);
            held.forEach(document -> backlog.published(document.events().size()));
            grown.forEach(document -> outbox.reload(document)
                    .ifPresentOrElse(more -> publish(outbox, more), () -> lookAt(outbox, document.id())));
        } catch (RuntimeException e) {
            log.warn("Could not settle published events, they will be published once more", e);
        }
    }

    private record Nudge(Outbox outbox, String id, @Nullable Held held) {}

    private record Sent(Outbox outbox, Held held) {}
}
