package fi.polku.analytics.figures;

import fi.polku.analytics.facts.FactTables;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The figures that somebody watches. Each question is computed once for all who ask it: when the first comes, and again after
 * the facts or the day have changed, at most once per beat.
 */
@Component
final class LiveFigures implements SmartLifecycle {

    /** How often figures may change before somebody's eyes. */
    static final Duration BEAT = Duration.ofMillis(250);

    private static final Logger log = LoggerFactory.getLogger(LiveFigures.class);

    private final Figures figures;
    private final FactTables facts;
    private final Clock clock;
    private final ZoneId zone;
    private final Map<Question, LiveFigure> watched = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService heart;

    LiveFigures(Figures figures, FactTables facts, Clock clock, ZoneId zone, MeterRegistry meters) {
        this.figures = figures;
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
        meters.gaugeMapSize("polku.figures.watched", Tags.empty(), watched);
    }

    /**
     * Shows the answer to this question, at once and whenever it has changed.
     *
     * @return ends that; may be called more than once
     */
    Runnable watch(Question question, LiveView view) {
        LiveFigure figure = Objects.requireNonNull(watched.compute(question, (_, known) -> {
            LiveFigure live = known == null ? new LiveFigure(() -> figures.answer(question)) : known;
            live.add(view);
            return live;
        }));
        try {
            figure.refresh(state());
        } catch (RuntimeException e) {
            leave(question, view);
            throw e;
        }
        figure.showTo(view);
        return () -> leave(question, view);
    }

    /** How many questions are watched. */
    int size() {
        return watched.size();
    }

    @Override
    public void start() {
        var beating = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("live-figures").daemon().factory());
        var _ = beating.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        heart = beating;
    }

    /** Ends all views first: nobody would otherwise let the web server stop. */
    @Override
    public void stop() {
        if (heart != null) {
            heart.shutdownNow();
            heart = null;
        }
        watched.values().forEach(LiveFigure::end);
    }

    @Override
    public boolean isRunning() {
        return heart != null;
    }

    private void beat() {
        LiveFigure.State state = state();
        for (LiveFigure figure : watched.values()) {
            try {
                figure.refresh(state);
            } catch (RuntimeException e) {
                log.warn("A watched figure cannot be computed; it is tried again", e);
            }
        }
    }

    private void leave(Question question, LiveView view) {
        watched.computeIfPresent(question, (_, figure) -> figure.remove(view) ? figure : null);
    }

    private LiveFigure.State state() {
        return new LiveFigure.State(facts.revision(), LocalDate.ofInstant(clock.instant(), zone));
    }
}
