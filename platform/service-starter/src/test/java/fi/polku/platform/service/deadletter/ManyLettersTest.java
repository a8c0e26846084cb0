package fi.polku.platform.service.deadletter;

import static fi.polku.platform.service.deadletter.ReplayDesk.ALL;
import static fi.polku.platform.service.deadletter.ReplayDesk.GROUP;
import static fi.polku.platform.service.deadletter.ReplayDesk.TOPIC;
import static fi.polku.platform.service.deadletter.ReplayDesk.event;
import static fi.polku.platform.service.deadletter.ReplayDesk.eventOf;
import static fi.polku.platform.service.deadletter.ReplayDesk.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.service.deadletter.DeadLetter.Status;
import fi.polku.platform.service.deadletter.Replays.Replayed;
import fi.polku.platform.service.document.TooManyPendingEvents;
import fi.polku.platform.service.web.TryLater;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many letters, large ones, and replays while something stands in the way. */
class ManyLettersTest {

    private final ReplayDesk desk = new ReplayDesk();
    private final DeadLetters letters = desk.letters();
    private final Replays replays = desk.replays();
    private final NotingListener listener = desk.listener();

    @AfterEach
    void stop() throws Exception {
        desk.stop();
    }

    @Test
    void listsLettersWithoutTheirBodies() {
        desk.deadWithTwoBehind();

        assertThat(letters.page(ALL, 10, null))
                .hasSize(3)
                .allSatisfy(placed -> assertThat(placed.letter().event().body()).isNull());
        assertThat(replays.find(id(1)).event().body()).isNotNull();
        assertThat(letters.firstWaiting(replays.find(id(2))))
                .hasValueSatisfying(first -> assertThat(first.event().body()).isNull());
    }

    @Test
    void leavesParkedWhatTheBrokerIsAwayFor() {
        desk.deadWithTwoBehind();
        listener.troubles().put(2L, new KafkaException("not taken", new TimeoutException("away")));

        assertThat(replays.replay(id(1), null)).extracting(Replayed::result).containsExactly("handled");
        assertThat(replays.find(id(2)).parkedBehind()).isEqualTo(id(1));
        assertThat(replays.find(id(2)).attempts()).isZero();

        listener.troubles().clear();
        desk.sweeper().sweep();
        assertThat(listener.heard()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void asksToTryLaterWhenALetterCannotBeTriedJustNow() {
        letters.keep(event(1), "broken", 6);
        listener.troubles().put(1L, new IllegalStateException(new TooManyPendingEvents(Duration.ofSeconds(5))));

        assertThatThrownBy(() -> replays.replay(id(1), null)).isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> replays.replayAll(ALL, 10, null)).isInstanceOf(TryLater.class);

        assertThat(replays.find(id(1)).cause()).isEqualTo("broken");
        listener.troubles().clear();
        assertThat(replays.replay(id(1), null)).hasSize(1);
    }

    @Test
    void discardsWithWhatIsBehindLeftToTheSweeperWhileSomethingStandsInTheWay() {
        desk.deadWithTwoBehind();
        listener.troubles().put(2L, new TooManyPendingEvents(Duration.ofSeconds(5)));

        assertThat(replays.discard(id(1), null, "a test").status()).isEqualTo(Status.DISCARDED);

        listener.troubles().clear();
        desk.sweeper().sweep();
        assertThat(listener.heard()).containsExactly(2L, 3L);
    }

    @Test
    void releasesWhatIsReadyHoweverMuchWaitsForAPerson() {
        letters.keep(event(1), "broken", 6);
        for (int offset = 2; offset <= 602; offset++) {
            letters.park(event(offset), id(1));
        }
        DeadEvent first = eventOf("another-aggregate", 1_000);
        letters.keep(first, "broken", 6);
        letters.park(eventOf("another-aggregate", 1_001), first.id());
        letters.claims().settle(letters.claims().claim(first.id()).orElseThrow(), Status.REPLAYED, "anna", "handled");

        replays.releaseLeftovers();

        assertThat(listener.heard()).containsExactly(1_001L);
    }

    @Test
    void releasesSomeAtOnceAndLeavesTheRestToTheSweeper() {
        letters.keep(event(1), "broken", 6);
        int last = Replays.RELEASED_AT_ONCE + 20;
        for (int offset = 2; offset <= last; offset++) {
            letters.park(event(offset), id(1));
        }

        assertThat(replays.replay(id(1), null)).hasSize(1 + Replays.RELEASED_AT_ONCE);
        assertThat(letters.anyWaiting()).isTrue();

        desk.sweeper().sweep();
        assertThat(letters.anyWaiting()).isFalse();
        assertThat(listener.heard()).hasSize(last).isSorted();
    }

    @Test
    void releasesNoMoreThanAPageBehindAPage() {
        desk.deadWithTwoBehind();
        letters.park(event(4), id(1));

        assertThat(replays.replayAll(ALL, 2, null).results())
                .extracting(Replayed::id)
                .containsExactly(id(1), id(2), id(3));
    }

    @Test
    void replaysInTheOrderOfThePartitionWhatDiedInAnother() {
        letters.keep(event(5), "broken", 6);
        desk.clock().advance(Duration.ofSeconds(1));
        letters.keep(event(3), "broken", 6);

        assertThat(replays.replayAll(ALL, 10, null).results())
                .extracting(Replayed::result)
                .containsExactly("handled", "handled");
        assertThat(listener.heard()).containsExactly(3L, 5L);
    }

    @Test
    void doesNotCallTakenWhatSomebodyDiscardedMeanwhile() {
        letters.keep(event(1), "broken", 6);
        listener.meanwhile(() -> {
            desk.clock().advance(Duration.ofSeconds(61));
            replays.discard(id(1), null, "a test");
        });

        assertThatThrownBy(() -> replays.replay(id(1), null)).hasMessageContaining("discarded");

        assertThat(replays.find(id(1)).status()).isEqualTo(Status.DISCARDED);
    }

    @Test
    void countsForWhomLettersWait() {
        desk.deadWithTwoBehind();
        letters.keep(eventOf("another.topic", 1, new byte[0]), "broken", 1);

        desk.sweeper().sweep();

        assertThat(letters.waiting())
                .containsOnly(
                        Map.entry(new DeadLetters.Waiting(TOPIC, GROUP), 3L),
                        Map.entry(new DeadLetters.Waiting("another.topic", GROUP), 1L));
        assertThat(desk.meters()
                        .get("polku.events.dead.waiting")
                        .tag("topic", TOPIC)
                        .gauge()
                        .value())
                .isEqualTo(3);
    }

    @Test
    void countsALetterOnceHoweverOftenItsEventComes() {
        desk.deadWithTwoBehind();
        desk.deadWithTwoBehind();

        assertThat(desk.meters().counter("polku.events.dead", "topic", TOPIC).count())
                .isEqualTo(1);
        assertThat(desk.meters().counter("polku.events.parked", "topic", TOPIC).count())
                .isEqualTo(2);
    }

    @Test
    void makesItsIndexesAgainWhenTheDatabaseWasDropped() {
        letters.keep(event(1), "broken", 6);
        int made = desk.indexes();

        desk.dropTheDatabase();
        desk.sweeper().sweep();

        assertThat(made).isGreaterThan(1);
        assertThat(desk.indexes()).isEqualTo(made);
    }
}
