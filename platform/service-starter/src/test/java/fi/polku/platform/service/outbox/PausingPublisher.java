package fi.polku.platform.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The real publisher, but it stops before an event that a test names, as a process that the machine gives no time: what
 * comes after it in the same process waits, too.
 */
final class PausingPublisher implements EventPublisher, SmartLifecycle {

    private final StreamPublisher real;
    private final List<String> handedOver = new CopyOnWriteArrayList<>();
    private final CountDownLatch paused = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);
    private volatile String stopsBefore = "";

    private PausingPublisher(ApplicationContext context) {
        this.real = new StreamPublisher(context.getBean(BindingService.class), context, "/counter-service");
    }

    /** Makes the context publish by such a publisher. */
    static void replaceIn(GenericApplicationContext context) {
        context.registerBean(PausingPublisher.class, () -> new PausingPublisher(context));
    }

    /** It will stop before it publishes this event. */
    void pauseBefore(String eventId) {
        stopsBefore = eventId;
    }

    void awaitPause() throws InterruptedException {
        assertThat(paused.await(30, TimeUnit.SECONDS)).isTrue();
    }

    void wakeUp() {
        resumed.countDown();
    }

    /** Ids of what it published about this aggregate, in order. */
    List<String> published(String aggregateId) {
        return handedOver.stream().filter(id -> id.startsWith(aggregateId)).toList();
    }

    @Override
    public void publish(String topic, OutboxEvent event) {
        if (event.id().equals(stopsBefore)) {
            pause();
        }
        real.publish(topic, event);
        handedOver.add(event.id());
    }

    private void pause() {
        paused.countDown();
        try {
            resumed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped during the pause", e);
        }
    }

    @Override
    public void prepare(String topic) {
        real.prepare(topic);
    }

    @Override
    public void start() {
        real.start();
    }

    @Override
    public void stop() {
        real.stop();
    }

    @Override
    public boolean isRunning() {
        return real.isRunning();
    }

    @Override
    public int getPhase() {
        return real.getPhase();
    }
}
