package fi.polku.platform.service.deadletter;

import static fi.polku.platform.service.deadletter.ReplayDesk.ALL;
import static fi.polku.platform.service.deadletter.ReplayDesk.TOPIC;
import static fi.polku.platform.service.deadletter.ReplayDesk.event;
import static fi.polku.platform.service.deadletter.ReplayDesk.eventOf;
import static fi.polku.platform.service.deadletter.ReplayDesk.eventOfType;
import static fi.polku.platform.service.deadletter.ReplayDesk.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.service.deadletter.DeadLetter.Status;
import fi.polku.platform.service.deadletter.Replays.Replayed;
import fi.polku.platform.test.fault.MutableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Order, parked events, repetition and crashes, with a listener that only notes what it hears. */
class ReplaysTest {

    private final ReplayDesk desk = new ReplayDesk();
    private final MutableClock clock = desk.clock();
    private final DeadLetters letters = desk.letters();
    private final Replays replays = desk.replays();
    private final NotingListener listener = desk.listener();

    @AfterEach
    void stop() throws Exception {
        desk.stop();
    }

    @Test
    void goesOnWithWhatWasParkedWhenTheLetterBeforeItIsReplayed() {
        desk.deadWithTwoBehind();

        assertThat(replays.replay(id(1), null)).extracting(Replayed::result).containsOnly("handled");

        assertThat(listener.heard()).containsExactly(1L, 2L, 3L);
        assertThat(letters.anyWaiting()).isFalse();
    }

    @Test
    void goesOnWithWhatWasParkedWhenTheLetterBeforeItIsDiscarded() {
        desk.deadWithTwoBehind();

        replays.discard(id(1), null, "a test");

        assertThat(listener.heard()).containsExactly(2L, 3L);
        assertThat(replays.find(id(2)).status()).isEqualTo(Status.REPLAYED);
    }

    @Test
    void stopsAtAParkedEventThatFails() {
        desk.deadWithTwoBehind();
        listener.broken().add(2L);

        assertThat(replays.replay(id(1), null)).extracting(Replayed::result).containsExactly("handled", "failed");

        assertThat(replays.find(id(2)).cause()).contains("cannot take 2");
        assertThat(replays.find(id(3)).status()).isEqualTo(Status.WAITING);
        replays.releaseLeftovers();
        assertThat(listener.heard()).containsExactly(1L);
    }

    @Test
    void findsWhatACrashLeftParked() {
        desk.deadWithTwoBehind();
        letters.claims().settle(letters.claims().claim(id(1)).orElseThrow(), Status.REPLAYED, "somebody", "handled");

        replays.releaseLeftovers();

        assertThat(listener.heard()).containsExactly(2L, 3L);
    }

    @Test
    void leavesParkedWhatWaitsForAnother() {
        desk.deadWithTwoBehind();

        replays.releaseLeftovers();

        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void takesALetterFromAReplayThatACrashEnded() {
        letters.keep(event(1), "broken", 6);
        assertThat(letters.claims().claim(id(1))).isPresent();
        assertThatThrownBy(() -> replays.replay(id(1), null)).hasMessageContaining("right now");

        clock.advance(Duration.ofSeconds(61));

        assertThat(replays.replay(id(1), null)).hasSize(1);
    }

    @Test
    void isOneLetterHoweverOftenTheEventComes() {
        letters.keep(event(1), "broken", 6);
        assertThat(letters.keep(event(1), "broken again", 6)).isTrue();

        assertThat(letters.waitingLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.cause()).isEqualTo("broken again");
            assertThat(letter.attempts()).isEqualTo(12);
        });
    }

    @Test
    void leavesDiscardedWhatComesAgain() {
        letters.keep(event(1), "broken", 6);
        replays.discard(id(1), null, "a test");

        assertThat(letters.keep(event(1), "broken", 6)).isFalse();
        assertThat(letters.anyWaiting()).isFalse();
    }

    @Test
    void waitsAgainWhenWhatWasReplayedComesAgainInVain() {
        letters.keep(event(1), "broken", 6);
        replays.replay(id(1), null);

        assertThat(letters.keep(event(1), "broken", 6)).isTrue();
        assertThat(replays.find(id(1)).settlement()).isNull();
    }

    @Test
    void refusesWhatNobodyHearsAnyMore() {
        DeadEvent foreign = eventOf("another.topic", 1, "{}".getBytes(StandardCharsets.UTF_8));
        letters.keep(foreign, "broken", 6);

        assertThatThrownBy(() -> replays.replay(foreign.id(), null)).hasMessageContaining("Nobody here hears");
        assertThat(replays.discard(foreign.id(), null, "a test").status()).isEqualTo(Status.DISCARDED);
    }

    @Test
    void keepsTheBeginningOfABodyThatIsTooLargeAndDoesNotReplayIt() {
        DeadEvent large = eventOf(TOPIC, 1, new byte[DeadEvent.LARGEST_BODY + 1]);
        letters.keep(large, "broken", 1);

        DeadLetter kept = replays.find(large.id());
        assertThat(Objects.requireNonNull(kept.event().body()).length()).isEqualTo(64 * 1024);
        assertThat(kept.event().bodyBytes()).isEqualTo(DeadEvent.LARGEST_BODY + 1);
        assertThatThrownBy(() -> replays.replay(large.id(), null)).hasMessageContaining("too large");
    }

    @Test
    void replaysBeforeALetterWhatWasBeforeItThoughItDiedLater() {
        letters.keep(event(5), "broken", 6);
        clock.advance(Duration.ofMinutes(1));
        letters.keep(event(3), "broken", 6);

        var first = replays.replayAll(ALL, 1, null);
        var second = replays.replayAll(ALL, 1, first.next());

        assertThat(List.of(first.results(), second.results()))
                .allSatisfy(
                        page -> assertThat(page).extracting(Replayed::result).containsExactly("handled"));
        assertThat(listener.heard()).containsExactly(3L, 5L);
        assertThat(second.next()).isNull();
    }

    @Test
    void holdsALetterBehindAnEarlierOneThatWasNotChosen() {
        letters.keep(eventOfType("polku.test.other.v1", 1), "broken", 6);
        letters.keep(eventOfType("polku.test.counted.v1", 2), "broken", 6);

        assertThat(replays.replayAll(new Filter(null, null, "polku.test.counted.v1", null, Status.WAITING), 10, null)
                        .results())
                .singleElement()
                .satisfies(result -> assertThat(result.cause()).contains("Earlier events"));
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void goesThroughEveryTopicPageByPage() {
        for (String topic : List.of("b.topic", TOPIC, "a.topic")) {
            letters.keep(eventOf(topic, 1, new byte[0]), "broken", 6);
            letters.keep(eventOf(topic, 2, new byte[0]), "broken", 6);
        }

        List<String> tried = new ArrayList<>();
        String next = null;
        do {
            var page = replays.replayAll(ALL, 1, next);
            page.results().forEach(result -> tried.add(result.id()));
            next = page.next();
        } while (next != null);

        assertThat(tried).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void removesWhatWasSettledLongAgoAndNothingElse() {
        letters.keep(eventOf("discarded", 1), "broken", 6);
        letters.keep(eventOf("replayed", 2), "broken", 6);
        letters.keep(eventOf("waiting", 3), "broken", 6);
        replays.discard(eventOf("discarded", 1).id(), null, "a test");
        replays.replay(eventOf("replayed", 2).id(), null);

        clock.advance(ReplayDesk.KEPT);
        desk.sweeper().removeSettled();
        assertThat(replays.find(eventOf("replayed", 2).id()).status()).isEqualTo(Status.REPLAYED);

        clock.advance(Duration.ofMillis(1));
        desk.sweeper().removeSettled();
        assertThat(letters.page(new Filter(null, null, null, null, null), 10, null))
                .extracting(placed -> placed.letter().id())
                .containsExactly(eventOf("waiting", 3).id());
    }

    @Test
    void keepsASettledLetterForAsLongAsOthersWaitBehindIt() {
        desk.deadWithTwoBehind();
        letters.claims().settle(letters.claims().claim(id(1)).orElseThrow(), Status.REPLAYED, "somebody", "handled");
        clock.advance(ReplayDesk.KEPT.plusDays(1));

        desk.sweeper().removeSettled();
        replays.releaseLeftovers();
        assertThat(listener.heard()).containsExactly(2L, 3L);

        desk.sweeper().removeSettled();
        assertThat(letters.glance(id(1))).isEmpty();
    }

    @Test
    void goesOnBehindAPageThatFailed() {
        for (int offset = 1; offset <= 3; offset++) {
            letters.keep(event(offset), "broken", 6);
            clock.advance(Duration.ofMillis(1));
        }
        listener.broken().addAll(List.of(1L, 2L));

        var first = replays.replayAll(ALL, 2, null);
        assertThat(first.results()).extracting(Replayed::result).containsExactly("failed", "held");
        var second = replays.replayAll(ALL, 2, first.next());
        assertThat(second.results()).extracting(Replayed::result).containsExactly("held");
        assertThat(second.next()).isNull();
    }
}
