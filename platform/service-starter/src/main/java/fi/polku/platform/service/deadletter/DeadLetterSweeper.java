package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.deadletter.DeadLetters.Waiting;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks now and then at what waits: counts it for {@code polku.events.dead.waiting}, and replays what is still parked though
 * nothing is before it any more, because the replay that should have gone on with it ended too early or had enough. Once an
 * hour it removes what was settled long ago.
 */
final class DeadLetterSweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterSweeper.class);

    private static final Duration REMOVAL = Duration.ofHours(1);

    private final DeadLetters letters;
    private final Replays replays;
    private final Listeners listeners;
    private final MeterRegistry meters;
    private final Duration interval;
    private final Duration kept;
    private volatile Map<Waiting, Long> waiting = Map.of();
    private final Map<Waiting, Gauge> gauges = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService clockwork;

    /**
     * Begins when it is started.
     *
     * @param interval from one look to the next
     * @param kept how long letters stay after they were settled
     */
    DeadLetterSweeper(
            DeadLetters letters,
            Replays replays,
            Listeners listeners,
            MeterRegistry meters,
            Duration interval,
            Duration kept) {
        this.letters = letters;
        this.replays = replays;
        this.listeners = listeners;
        this.meters = meters;
        this.interval = interval;
        this.kept = kept;
    }

    /** Looks once. */
    void sweep() {
        letters.prepare();
        waiting = letters.waiting();
        waiting.keySet().forEach(this::show);
        if (!waiting.isEmpty()) {
            replays.releaseLeftovers();
        }
    }

    /** Removes what was settled long ago. */
    void removeSettled() {
        long removed = letters.removeSettled(kept);
        if (removed > 0) {
            log.info("Removed {} dead letters that were settled more than {} ago", removed, kept);
        }
    }

    @Override
    public void start() {
        listeners.all().forEach(listener -> show(new Waiting(listener.topic(), listener.group())));
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("dead-letter-sweeper").factory());
        repeat(executor, this::sweep, Duration.ZERO, interval);
        repeat(executor, this::removeSettled, interval, REMOVAL);
        clockwork = executor;
    }

    private static void repeat(ScheduledExecutorService executor, Runnable look, Duration first, Duration interval) {
        Runnable quietly = () -> {
            try {
                look.run();
            } catch (RuntimeException e) {
                log.warn("Looking at the dead letters failed, trying again in {}", interval, e);
            }
        };
        var _ = executor.scheduleWithFixedDelay(quietly, first.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void show(Waiting place) {
        gauges.computeIfAbsent(
                place,
                _ -> Gauge.builder("polku.events.dead.waiting", () -> waiting.getOrDefault(place, 0L))
                        .description("Dead letters that wait for somebody to replay or discard them")
                        .tag("topic", place.topic())
                        .tag("group", place.group())
                        .register(meters));
    }

    @Override
    public void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
