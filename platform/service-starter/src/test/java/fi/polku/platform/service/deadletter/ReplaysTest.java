package fi.polku.platform.service.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.service.deadletter.DeadLetter.Status;
import fi.polku.platform.service.deadletter.Replays.Replayed;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.fault.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Order, parked events, repetition and crashes, with a listener that only notes what it hears. */
class ReplaysTest {

    private static final String TOPIC = "polku.test.events";
    private static final String GROUP = "tester";
    private static final Filter ALL = new Filter(null, null, null, null, Status.WAITING);

    private final SimpleMongoClientDatabaseFactory databases =
            new SimpleMongoClientDatabaseFactory(Infrastructure.shared().freshDatabaseUri());
    private final MutableClock clock = MutableClock.at("2026-11-23T07:00:00Z");
    private final DeadLetters letters = new DeadLetters(databases, clock, new SimpleMeterRegistry());
    private final Listeners listeners = new Listeners();
    private final Replays replays = new Replays(letters, listeners);
    private final Noting listener = new Noting();

    @BeforeEach
    void listen() {
        listeners.add(listener);
    }

    @AfterEach
    void stop() throws Exception {
        databases.destroy();
    }

    @Test
    void goesOnWithWhatWasParkedWhenTheLetterBeforeItIsReplayed() {
        deadWithTwoBehind();

        assertThat(replays.replay(id(1), null)).extracting(Replayed::result).containsOnly("handled");

        assertThat(listener.heard).containsExactly(1L, 2L, 3L);
        assertThat(letters.anyWaiting()).isFalse();
    }

    @Test
    void goesOnWithWhatWasParkedWhenTheLetterBeforeItIsDiscarded() {
        deadWithTwoBehind();

        replays.discard(id(1), null, "a test");

        assertThat(listener.heard).containsExactly(2L, 3L);
        assertThat(replays.find(id(2)).status()).isEqualTo(Status.REPLAYED);
    }

    @Test
    void stopsAtAParkedEventThatFails() {
        deadWithTwoBehind();
        listener.broken.add(2L);

        assertThat(replays.replay(id(1), null)).extracting(Replayed::result).containsExactly("handled", "failed");

        assertThat(replays.find(id(2)).cause()).contains("cannot take 2");
        assertThat(replays.find(id(3)).status()).isEqualTo(Status.WAITING);
        replays.releaseLeftovers();
        assertThat(listener.heard).containsExactly(1L);
    }

    @Test
    void findsWhatACrashLeftParked() {
        deadWithTwoBehind();
        letters.settle(letters.claim(id(1)).orElseThrow(), Status.REPLAYED, "somebody", "handled");

        replays.releaseLeftovers();

        assertThat(listener.heard).containsExactly(2L, 3L);
    }

    @Test
    void leavesParkedWhatWaitsForAnother() {
        deadWithTwoBehind();

        replays.releaseLeftovers();

        assertThat(listener.heard).isEmpty();
    }

    @Test
    void takesALetterFromAReplayThatACrashEnded() {
        letters.keep(event(1), "broken", 6);
        assertThat(letters.claim(id(1))).isPresent();
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
        DeadEvent foreign = eventAt("another.topic", 1, "{}".getBytes(StandardCharsets.UTF_8));
        letters.keep(foreign, "broken", 6);

        assertThatThrownBy(() -> replays.replay(foreign.id(), null)).hasMessageContaining("Nobody here hears");
        assertThat(replays.discard(foreign.id(), null, "a test").status()).isEqualTo(Status.DISCARDED);
    }

    @Test
    void keepsTheBeginningOfABodyThatIsTooLargeAndDoesNotReplayIt() {
        DeadEvent large = eventAt(TOPIC, 1, new byte[DeadEvent.LARGEST_BODY + 1]);
        letters.keep(large, "broken", 1);

        DeadLetter kept = replays.find(large.id());
        assertThat(Objects.requireNonNull(kept.event().body()).length()).isEqualTo(64 * 1024);
        assertThat(kept.event().bodyBytes()).isEqualTo(DeadEvent.LARGEST_BODY + 1);
        assertThatThrownBy(() -> replays.replay(large.id(), null)).hasMessageContaining("too large");
    }

    @Test
    void goesOnBehindAPageThatFailed() {
        for (int offset = 1; offset <= 3; offset++) {
            letters.keep(event(offset), "broken", 6);
            clock.advance(Duration.ofMillis(1));
        }
        listener.broken.addAll(List.of(1L, 2L));

        var first = replays.replayAll(ALL, 2, null);
        assertThat(first.results()).extracting(Replayed::result).containsExactly("failed", "held");
        var second = replays.replayAll(ALL, 2, first.next());
        assertThat(second.results()).extracting(Replayed::result).containsExactly("held");
        assertThat(second.next()).isNull();
    }

    private void deadWithTwoBehind() {
        letters.keep(event(1), "broken", 6);
        letters.park(event(2), id(1));
        letters.park(event(3), id(1));
    }

    private static String id(long offset) {
        return event(offset).id();
    }

    private static DeadEvent event(long offset) {
        return eventAt(TOPIC, offset, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static DeadEvent eventAt(String topic, long offset, byte[] body) {
        byte[] key = "one-aggregate".getBytes(StandardCharsets.UTF_8);
        return DeadEvent.of(new ConsumerRecord<>(topic, 0, offset, key, body), GROUP);
    }

    /** Notes the offsets that it hears, and fails on some. */
    private static final class Noting implements Listener {

        private final List<Long> heard = new ArrayList<>();
        private final Set<Long> broken = new HashSet<>();

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public String group() {
            return GROUP;
        }

        @Override
        public String hearAgain(DeadEvent event) {
            if (broken.contains(event.offset())) {
                throw new IllegalStateException("cannot take " + event.offset());
            }
            heard.add(event.offset());
            return "handled";
        }
    }
}
