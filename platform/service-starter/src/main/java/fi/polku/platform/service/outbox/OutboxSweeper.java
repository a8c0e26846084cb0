package fi.polku.platform.service.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Finds events that nobody was nudged about: what a crash, a broker that was away or a failed attempt left behind. */
public final class OutboxSweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxSweeper.class);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int LIMIT = 500;

    private final OutboxRelay relay;
    private final Backlog backlog;
    private final Duration interval;
    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
    private @Nullable CountDownLatch stopped;

    /** A sweeper that looks at the registered outboxes in the given interval. */
    public OutboxSweeper(OutboxRelay relay, Backlog backlog, Duration interval) {
        this.relay = relay;
        this.backlog = backlog;
        this.interval = interval;
    }

    /** From now on this outbox is swept and published, too. */
    public void watch(Outbox outbox) {
        relay.prepare(outbox);
        outboxes.add(outbox);
    }

    /** Looks once at every outbox. */
    public void sweep() {
        Backlog.Mark begin = backlog.mark();
        long pending = 0;
        Instant oldest = null;
        for (Outbox outbox : outboxes) {
            long here = outbox.pendingEvents();
            if (here > 0) {
                oldest = earlier(oldest, outbox.oldestPending().orElse(null));
            }
            pending += here;
            outbox.leftBehind(GRACE, LIMIT).forEach(id -> relay.lookAtLeftover(outbox, id));
        }
        backlog.counted(pending, begin);
        backlog.waitingSince(oldest);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopped = stop;
        Thread.ofPlatform().name("outbox-sweeper").daemon().start(() -> sweepUntil(stop));
    }

    private void sweepUntil(CountDownLatch stop) {
        try {
            do {
                sweepQuietly();
            } while (!stop.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweepQuietly() {
        try {
            sweep();
        } catch (RuntimeException e) {
            log.warn("Sweeping the outboxes failed, trying again in {}", interval, e);
        }
    }

    @Override
    public void stop() {
        if (stopped != null) {
            stopped.countDown();
            stopped = null;
        }
    }

    @Override
    public boolean isRunning() {
        return stopped != null;
    }

    /** Stops before the relay does. */
    @Override
    public int getPhase() {
        return 1;
    }
}
