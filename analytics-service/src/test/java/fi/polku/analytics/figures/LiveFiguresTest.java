package fi.polku.analytics.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.facts.FactTables;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Figures that are watched: computed once for all, shown when they have changed. */
class LiveFiguresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Question WON = Asked.of(Figure.REVENUE).question();

    private final FactTables tables = FactTables.empty("256MB", 1);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-07-01T10:00:00Z"));
    private final InstantSource clock = now::get;
    private final Figures figures = new Figures(tables, clock.withZone(ZoneOffset.UTC), ZoneOffset.UTC);
    private final LiveFigures live =
            new LiveFigures(figures, tables, clock.withZone(ZoneOffset.UTC), ZoneOffset.UTC, new SimpleMeterRegistry());

    @AfterEach
    void close() {
        live.stop();
        tables.close();
    }

    @Test
    void showsTheAnswerAtOnce() {
        Seen view = new Seen();
        live.watch(WON, view);

        assertThat(view.deals()).containsExactly(0L);
    }

    @Test
    void showsItAgainToAllWhenItHasChangedAndNotWhenItHasNot() {
        Seen first = new Seen();
        Seen second = new Seen();
        live.watch(WON, first);
        live.watch(WON, second);
        live.start();
        assertThat(live.size()).isEqualTo(1);

        tables.apply(List.of(new AccountFact(UUID.randomUUID(), 1, null, null, "Acme", null, null, null)));
        tables.apply(new Story().deal("2024-01-01").worth("1").won("2024-02-01").facts());

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(first.deals()).containsExactly(0L, 1L);
            assertThat(second.deals()).containsExactly(0L, 1L);
        });
        assertThat(first.seen.getLast().revision()).isEqualTo(tables.revision());
    }

    @Test
    void sendsWhatTheNextDayMakesOfTheSameFacts() throws InterruptedException {
        tables.apply(new Story().deal("2024-07-01").open("closing").facts());
        List<String> sent = new CopyOnWriteArrayList<>();
        SseEmitter emitter = new SseEmitter() {
            @Override
            public void send(SseEventBuilder event) {
                sent.add(event.build().stream()
                        .map(part -> part.getData().toString())
                        .collect(Collectors.joining()));
            }
        };
        StreamView view = new StreamView(emitter, PATIENCE);
        Runnable leaving = live.watch(Asked.of(Figure.PIPELINE).question(), view);
        Thread sending = Thread.ofVirtual().start(view::send);
        live.start();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sent)
                        .singleElement()
                        .satisfies(event -> assertThat(event).contains("ageMeanDays=0")));

        now.set(Instant.parse("2024-07-02T00:00:00Z"));

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sent)
                        .hasSize(2)
                        .last()
                        .satisfies(event -> assertThat(event).contains("ageMeanDays=1")));
        leaving.run();
        view.end();
        sending.join();
    }

    @Test
    void showsWhoComesLaterWhatTheOthersSee() {
        live.watch(WON, new Seen());
        tables.apply(new Story().deal("2024-01-01").worth("1").won("2024-02-01").facts());
        Seen late = new Seen();
        live.watch(WON, late);

        assertThat(late.deals()).endsWith(1L);
    }

    @Test
    void forgetsWhatNobodyWatches() {
        Runnable one = live.watch(WON, new Seen());
        Runnable other = live.watch(WON, new Seen());
        live.watch(Asked.of(Figure.HIT_RATE).question(), new Seen());
        assertThat(live.size()).isEqualTo(2);

        one.run();
        assertThat(live.size()).isEqualTo(2);
        other.run();
        other.run();
        assertThat(live.size()).isEqualTo(1);
    }

    @Test
    void endsAllViewsWhenTheServiceStops() {
        Seen view = new Seen();
        live.watch(WON, view);
        live.start();
        live.stop();

        assertThat(view.ended).isTrue();
        assertThat(live.isRunning()).isFalse();
    }

    /** Remembers what it was shown. */
    private static final class Seen implements LiveView {

        private final List<LiveAnswer> seen = new CopyOnWriteArrayList<>();
        private volatile boolean ended;

        @Override
        public void show(LiveAnswer answer) {
            if (seen.isEmpty() || seen.getLast().number() != answer.number()) {
                seen.add(answer);
            }
        }

        @Override
        public void end() {
            ended = true;
        }

        private List<Object> deals() {
            return seen.stream()
                    .map(answer -> Objects.requireNonNull(
                            answer.answer().rows().getFirst().values().get("deals")))
                    .toList();
        }
    }
}
