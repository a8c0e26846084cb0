package fi.polku.analytics.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a lead or deal in a stage.
 *
 * @param entered when it came there
 * @param overridden whether a manager let it in though something was missing
 * @param left when it went; {@code null} while it is there
 * @param next the stage it went on to; {@code null} when it went nowhere: lost, given up, sent back
 */
public record Visit(
        String stage,
        Moment entered,
        boolean overridden,
        @Nullable Moment left,
        @Nullable String next) {

    public Visit {
        Objects.requireNonNull(stage, "a visit names its stage");
        Objects.requireNonNull(entered, "a visit says when it began");
    }

    /** That moment, or the one of its beginning where that is later: nobody leaves before they came. */
    Moment notBeforeEntering(Moment at) {
        return at.at().isBefore(entered.at()) ? entered : at;
    }

    Visit leaving(Moment at, @Nullable String to) {
        return new Visit(stage, entered, overridden, at, to);
    }
}
