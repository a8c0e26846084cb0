package fi.polku.platform.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.counter.Replicas;
import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import fi.polku.platform.test.fault.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** Two replicas, of which the first stops while it publishes and wakes up when its lease is late or gone. */
class LatePublisherTest {

    private static final int SLEEPER = 0;
    private static final int OTHER = 1;
    private static final Duration BEYOND_THE_LEASE = Outbox.LEASE.plusSeconds(1);
    private static final Duration LATE_WITHIN_THE_LEASE =
            Outbox.LEASE.dividedBy(2).plusSeconds(1);

    private final MutableClock clock = MutableClock.at("2026-11-22T10:00:00Z");
    private final String id = UUID.randomUUID().toString();
    private Replicas service;
    private PausingPublisher sleeper;
    private PausingPublisher other;
    private EventProbe probe;

    @BeforeEach
    void start() {
        service = Replicas.none();
        sleeper = add(SLEEPER);
        other = add(OTHER);
        probe = service.probe();
    }

    private PausingPublisher add(int replica) {
        service.add((GenericApplicationContext context) -> {
            context.registerBean(Clock.class, () -> clock);
            PausingPublisher.replaceIn(context);
        });
        return service.bean(replica, PausingPublisher.class);
    }

    @AfterEach
    void stop() {
        sleeper.wakeUp();
        other.wakeUp();
        probe.close();
        service.close();
    }

    @Test
    void dropsTheRestWhenAnotherPublishedItMeanwhile() throws InterruptedException {
        sleeper.pauseBefore(id + "-2");
        service.counters(SLEEPER).count(id, 3);
        sleeper.awaitPause();

        clock.advance(BEYOND_THE_LEASE);
        awaitEmptyOutbox(id);
        service.counters(OTHER).count(id, 2);
        probe.await(event -> event.id().equals(id + "-5"));
        wakeUpAndFinish();

        assertThat(sleeper.published(id)).containsExactly(id + "-1", id + "-2");
        assertThat(versionsOf(id)).containsExactly(1L, 1L, 2L, 3L, 4L, 5L, 2L);
        probe.assertFirstOccurrencesInVersionOrder();
    }

    @Test
    void leavesTheLeaseToTheOtherThatIsStillPublishing() throws InterruptedException {
        sleeper.pauseBefore(id + "-2");
        service.counters(SLEEPER).count(id, 3);
        sleeper.awaitPause();

        other.pauseBefore(id + "-2");
        clock.advance(BEYOND_THE_LEASE);
        other.awaitPause();
        Document heldByOther = service.document(id);
        wakeUpAndFinish();

        assertThat(sleeper.published(id)).containsExactly(id + "-1", id + "-2");
        assertThat(service.document(id)).isEqualTo(heldByOther);
        other.wakeUp();
        awaitEmptyOutbox(id);
        assertThat(versionsOf(id)).containsExactly(1L, 1L, 2L, 2L, 3L);
    }

    @Test
    void publishesNothingThatAnotherTookBeforeItBegan() throws InterruptedException {
        String inTheWay = UUID.randomUUID().toString();
        sleeper.pauseBefore(inTheWay + "-1");
        service.counters(SLEEPER).count(inTheWay, 1);
        sleeper.awaitPause();
        service.counters(SLEEPER).count(id, 2);

        other.pauseBefore(id + "-2");
        clock.advance(BEYOND_THE_LEASE);
        other.awaitPause();
        Document heldByOther = service.document(id);
        wakeUpAndFinish();

        assertThat(sleeper.published(id)).isEmpty();
        assertThat(service.document(id)).isEqualTo(heldByOther);
        other.wakeUp();
        awaitEmptyOutbox(id);
        assertThat(versionsOf(id)).containsExactly(1L, 2L);
    }

    @Test
    void reloadsAndPublishesEverythingWhenNobodyTookItMeanwhile() throws InterruptedException {
        String inTheWay = UUID.randomUUID().toString();
        sleeper.pauseBefore(inTheWay + "-1");
        service.counters(SLEEPER).count(inTheWay, 1);
        sleeper.awaitPause();
        service.counters(SLEEPER).count(id, 1);

        clock.advance(LATE_WITHIN_THE_LEASE);
        service.counters(OTHER).count(id, 1);
        wakeUpAndFinish();

        awaitEmptyOutbox(id);
        assertThat(sleeper.published(id)).containsExactly(id + "-1", id + "-2");
        assertThat(other.published(id)).isEmpty();
        assertThat(versionsOf(id)).containsExactly(1L, 2L);
    }

    /** Returns when the sleeper is through with all that it held or had in its queue. */
    private void wakeUpAndFinish() {
        sleeper.wakeUp();
        String last = UUID.randomUUID().toString();
        service.counters(SLEEPER).count(last, 1);
        awaitEmptyOutbox(last);
    }

    private void awaitEmptyOutbox(String counter) {
        await().atMost(EventProbe.PATIENCE)
                .until(() -> service.document(counter).getList("outbox", Document.class), List::isEmpty);
    }

    /** In the order in which they stand on the topic, up to one more event that is published to mark the end. */
    private List<Long> versionsOf(String counter) {
        long mark = service.counters(OTHER).count(counter, 1).after().version();
        probe.await(event -> event.id().equals(counter + "-" + mark));
        return probe.of(counter).stream()
                .map(SeenEvent::aggregateVersion)
                .filter(version -> version < mark)
                .toList();
    }
}
