package fi.polku.platform.service.outbox;

import fi.polku.platform.service.document.TooManyPendingEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * How much waits for the broker, and how much may: above the bound commands are refused, so that documents and memory
 * stay bounded while the broker is away.
 *
 * <p>The count is this process's own between two sweeps, and corrected by each sweep with what really waits in the store,
 * which includes what other replicas and earlier lives of this process left there. What is written and published while a
 * sweep counts may or may not be in its number, so a sweep says only between which numbers the truth lies, and corrects
 * what is outside.
 */
public final class Backlog {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final long maxPending;
    private final int maxPendingPerDocument;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong published = new AtomicLong();
    private volatile @Nullable Instant oldest;

    /** A backlog with a bound for the whole service and one for each document. */
    public Backlog(long maxPending, int maxPendingPerDocument) {
        this.maxPending = maxPending;
        this.maxPendingPerDocument = maxPendingPerDocument;
    }

    /**
     * Lets a command through, or not.
     *
     * @param inDocument events that wait in the document which the command wants to change
     * @throws TooManyPendingEvents when the broker has to catch up first
     */
    public void admit(int inDocument) {
        if (pending.get() >= maxPending || inDocument >= maxPendingPerDocument) {
            throw new TooManyPendingEvents(RETRY_AFTER);
        }
    }

    /** Events were written into an outbox. */
    public void written(int events) {
        written.addAndGet(events);
        pending.addAndGet(events);
    }

    void published(int events) {
        published.addAndGet(events);
        pending.addAndGet(-events);
    }

    /** Where things stand now, for a count that begins now. */
    Mark mark() {
        return new Mark(written.get(), published.get());
    }

    /** What really waits was counted, beginning at this mark. */
    void counted(long actual, Mark begin) {
        pending.updateAndGet(own -> {
            long least = actual - (published.get() - begin.published());
            long most = actual + (written.get() - begin.written());
            return Math.clamp(own, least, most);
        });
    }

    /** Events that wait for the broker. */
    public long pending() {
        return Math.max(0, pending.get());
    }

    /** The longest waiting event was written then, seen by a sweep; {@code null} when none waits. */
    void waitingSince(@Nullable Instant oldest) {
        this.oldest = oldest;
    }

    /** How long the longest waiting event has been waiting, as the last sweep saw it; nothing when none waits. */
    public Duration age(Instant now) {
        Instant since = oldest;
        return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    /** How many events this process had written and published ever at some moment. */
    record Mark(long written, long published) {}
}
