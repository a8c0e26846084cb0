package fi.polku.analytics.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a lead or deal through the stages, as far as it is known, in the order it was walked. */
public final class Visits {

    /** Of something whose way nobody knows. */
    public static final Visits NONE = new Visits(List.of());

    private final List<Visit> all;

    /** The stays in their order. */
    @JsonCreator
    public Visits(List<Visit> all) {
        this.all = List.copyOf(all);
    }

    /** The stays in their order. */
    @JsonValue
    public List<Visit> all() {
        return all;
    }

    /** Whether nothing is known of the way. */
    public boolean isUnknown() {
        return all.isEmpty();
    }

    /** Whether it has been in one stage only, so far as is known. */
    public boolean isOnlyBeginning() {
        return all.size() <= 1;
    }

    /** Whether it stands in that stage now. */
    public boolean isIn(String stage) {
        Visit last = last();
        return last != null && last.left() == null && last.stage().equals(stage);
    }

    /** Going on to that stage: the stay before it, if there is one, ends with that. Being there already changes nothing. */
    public Visits enter(String stage, Moment at, boolean overridden) {
        if (isIn(stage)) {
            return this;
        }
        List<Visit> walked = new ArrayList<>(leave(at, stage).all);
        walked.add(new Visit(stage, at, overridden, null, null));
        return new Visits(walked);
    }

    /**
     * Leaving the stage that it stands in, if it stands in one.
     *
     * @param next where it goes, or {@code null} when the way ends there
     */
    public Visits leave(Moment at, @Nullable String next) {
        Visit last = last();
        if (last == null || last.left() != null) {
            return this;
        }
        List<Visit> walked = new ArrayList<>(all);
        walked.set(walked.size() - 1, last.leaving(at, next));
        return new Visits(walked);
    }

    /**
     * Back to a stage: where it went on to from there did not come true.
     *
     * @param stage where it stands again
     */
    public Visits backTo(String stage, Moment at) {
        List<Visit> walked = new ArrayList<>(leave(at, null).all);
        for (int i = walked.size() - 1; i >= 0; i--) {
            Visit visit = walked.get(i);
            Moment left = visit.left();
            if (visit.stage().equals(stage) && left != null) {
                walked.set(i, visit.leaving(left, null));
                break;
            }
        }
        walked.add(new Visit(stage, at, false, null, null));
        return new Visits(walked);
    }

    /** That it went nowhere from its last stay was not so: it went on to that stage. */
    public Visits endedIn(String stage, Moment at) {
        Visit last = last();
        if (last == null || last.left() == null) {
            return enter(stage, at, false);
        }
        List<Visit> walked = new ArrayList<>(all);
        walked.set(walked.size() - 1, last.leaving(last.notBeforeEntering(at), stage));
        walked.add(new Visit(stage, last.notBeforeEntering(at), false, null, null));
        return new Visits(walked);
    }

    /** That it went on to that stage was not so: from the stay before, it went nowhere. */
    public Visits notEndedIn(String stage, Moment at) {
        Visit last = last();
        if (last == null || !isIn(stage)) {
            return this;
        }
        List<Visit> walked = new ArrayList<>(leave(last.notBeforeEntering(at), null).all);
        if (walked.size() > 1) {
            Visit before = walked.get(walked.size() - 2);
            Moment left = before.left();
            if (left != null) {
                walked.set(walked.size() - 2, before.leaving(left, null));
            }
        }
        return new Visits(walked);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Visits visits && visits.all.equals(all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }

    private @Nullable Visit last() {
        return all.isEmpty() ? null : all.getLast();
    }
}
