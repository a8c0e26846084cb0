package fi.polku.analytics.running;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work on a thread of its own that is begun again, after a pause, whenever it fails. The work must be such that beginning
 * it again does no harm.
 */
public final class KeptRunning {

    private static final Logger log = LoggerFactory.getLogger(KeptRunning.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TIME_TO_RECOVER = Duration.ofSeconds(10);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final String name;
    private final Consumer<BooleanSupplier> work;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Long failedAt;

    /**
     * Work that begins when it is started.
     *
     * @param name of its thread, and in the log
     * @param work returns soon after it is no longer wanted, which the given supplier says
     */
    public KeptRunning(String name, Consumer<BooleanSupplier> work) {
        this.name = name;
        this.work = work;
    }

    /** Begins. */
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name(name).start(this::workUntilStopped);
    }

    /** Ends; returns when the work has returned. What does not in time is interrupted. */
    public void stop() {
        stopping.countDown();
        Thread working = thread;
        try {
            if (working != null && !working.join(TIME_TO_STOP)) {
                log.warn("{} does not stop and is interrupted", name);
                working.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    /** Whether it was started and not stopped. */
    public boolean isRunning() {
        return thread != null;
    }

    /** Whether it runs and has not failed for a while; work that fails again and again is never well. */
    public boolean isWell() {
        Thread working = thread;
        Long failed = failedAt;
        return working != null
                && working.isAlive()
                && (failed == null || System.nanoTime() - failed > TIME_TO_RECOVER.toNanos());
    }

    /** Also after an {@link Error}: somebody must go on reading. */
    private void workUntilStopped() {
        while (isWanted()) {
            try {
                work.accept(this::isWanted);
            } catch (RuntimeException | Error e) {
                failedAt = System.nanoTime();
                log.warn("{} failed and begins again", name, e);
                pause();
            }
        }
    }

    private boolean isWanted() {
        return stopping.getCount() > 0;
    }

    private void pause() {
        try {
            var _ = stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
