package fi.polku.platform.importing.sending;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Waits longer after each failure, and gives up when nothing at all has moved for too long. Shared by all lanes. */
final class Patience {
    private final Duration limit;
    private final Pace pace;
    // Not a wall clock: that may jump while services are away.
    private final AtomicLong lastProgress = new AtomicLong(System.nanoTime());

    Patience(Duration limit, Pace pace) {
        this.limit = limit;
        this.pace = pace;
    }

    /** Something moved. */
    void progressed() {
        lastProgress.set(System.nanoTime());
    }

    /** The longest time that a single answer may take. */
    Duration limit() {
        return limit;
    }

    /**
     * Waits before the next attempt.
     *
     * @param failures how many attempts failed one after the other, this one included
     * @throws ServicesUnreachable when nothing has moved for longer than the limit
     */
    void pause(int failures, ServiceTrouble trouble) throws InterruptedException {
        Duration still = Duration.ofNanos(System.nanoTime() - lastProgress.get());
        if (still.compareTo(limit) >= 0) {
            throw new ServicesUnreachable(
                    "%s, for %d s without progress".formatted(trouble.getMessage(), limit.toSeconds()), trouble);
        }
        Thread.sleep(shorter(longer(grown(failures), trouble.retryAfter()), limit.minus(still)));
    }

    private Duration grown(int failures) {
        Duration grown = pace.firstPause().multipliedBy(1L << Math.min(failures - 1, 10));
        long most = shorter(grown, pace.longestPause()).toNanos();
        // Lanes that failed together do not come back together.
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
