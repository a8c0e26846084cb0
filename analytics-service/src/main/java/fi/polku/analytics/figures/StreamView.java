package fi.polku.analytics.figures;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A client that watches a figure over server-sent events. It is sent the newest answer only, never two within a beat: who
 * reads slowly misses what is out of date and holds nobody up. When there is nothing new for a while a comment is sent, which
 * shows whether the client is still there.
 */
final class StreamView implements LiveView {

    private static final Duration BEFORE_COMING_BACK = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(StreamView.class);

    private final SseEmitter emitter;
    private final Duration silence;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private @Nullable LiveAnswer waiting;
    private boolean ended;
    private long sentNumber;

    /** @param silence after which a comment is sent */
    StreamView(SseEmitter emitter, Duration silence) {
        this.emitter = emitter;
        this.silence = silence;
    }

    @Override
    public void show(LiveAnswer answer) {
        tell(() -> waiting = answer.number() > sentNumber ? answer : waiting);
    }

    @Override
    public void end() {
        tell(() -> ended = true);
    }

    /** Sends what there is to send until the client is gone or the view has ended. */
    void send() {
        try {
            while (true) {
                LiveAnswer next = awaitNext();
                if (isEnded()) {
                    emitter.complete();
                    return;
                }
                emitter.send(next == null ? SseEmitter.event().comment("still here") : event(next));
                Thread.sleep(LiveFigures.BEAT);
            }
        } catch (IOException | IllegalStateException e) {
            log.debug("A client that watched a figure is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private static SseEmitter.SseEventBuilder event(LiveAnswer answer) {
        return SseEmitter.event()
                .id(Long.toString(answer.revision()))
                .name("figure")
                .reconnectTime(BEFORE_COMING_BACK.toMillis())
                .data(answer.answer(), MediaType.APPLICATION_JSON);
    }

    /** The newest answer that was not sent, or nothing when there was none for a while. */
    private @Nullable LiveAnswer awaitNext() throws InterruptedException {
        lock.lock();
        try {
            long left = silence.toNanos();
            while (waiting == null && !ended && left > 0) {
                left = news.awaitNanos(left);
            }
            LiveAnswer next = waiting;
            waiting = null;
            if (next != null) {
                sentNumber = next.number();
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private boolean isEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    private void tell(Runnable change) {
        lock.lock();
        try {
            change.run();
            news.signal();
        } finally {
            lock.unlock();
        }
    }
}
