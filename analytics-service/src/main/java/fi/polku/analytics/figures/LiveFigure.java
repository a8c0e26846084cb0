package fi.polku.analytics.figures;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One question that somebody watches, with its last answer. */
final class LiveFigure {

    /**
     * All that an answer depends on.
     *
     * @param revision of the facts
     * @param today which some figures measure up to
     */
    record State(long revision, LocalDate today) {}

    private final Supplier<FigureAnswer> computation;
    private final Set<LiveView> views = new CopyOnWriteArraySet<>();
    private @Nullable State computedAt;
    private @Nullable LiveAnswer last;

    LiveFigure(Supplier<FigureAnswer> computation) {
        this.computation = computation;
    }

    void add(LiveView view) {
        views.add(view);
    }

    /** Says whether somebody still watches. */
    boolean remove(LiveView view) {
        views.remove(view);
        return !views.isEmpty();
    }

    /** Computes the figure when its answer may have changed, and shows it when it has. */
    synchronized void refresh(State state) {
        if (state.equals(computedAt)) {
            return;
        }
        FigureAnswer answer = computation.get();
        computedAt = state;
        if (last == null || !last.answer().rows().equals(answer.rows())) {
            LiveAnswer next = new LiveAnswer(last == null ? 1 : last.number() + 1, state.revision(), answer);
            last = next;
            views.forEach(view -> view.show(next));
        }
    }

    /** Shows the last answer to somebody who came after it. */
    synchronized void showTo(LiveView view) {
        if (last != null) {
            view.show(last);
        }
    }

    void end() {
        views.forEach(LiveView::end);
    }
}
