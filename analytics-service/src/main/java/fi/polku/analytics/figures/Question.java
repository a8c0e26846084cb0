package fi.polku.analytics.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the figures.
 *
 * @param from first day of the window, or {@code null} when it is open
 * @param to last day of the window, which belongs to it, or {@code null} when it is open
 * @param groupBy what tells the rows apart, each dimension once
 * @param filters what counts; several of the same dimension mean or, those of different dimensions and
 */
record Question(
        Figure figure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Dimension> groupBy,
        List<Filter> filters) {

    /**
     * Lets one value of a dimension through.
     *
     * @param value display name, id or the value itself; empty for what has none
     */
    record Filter(Dimension dimension, String value) {

        /** Whether this lets through what has no value of the dimension. */
        boolean isForMissing() {
            return value.isEmpty();
        }
    }

    Question {
        groupBy = List.copyOf(groupBy);
        filters = List.copyOf(filters);
    }

    /** The dimensions asked for, other than the figure's own. */
    List<Dimension> asked() {
        return groupBy.stream()
                .filter(dimension -> !figure.own().contains(dimension))
                .toList();
    }

    /** The dimensions that the pieces are grouped by; a funnel brings its stages itself. */
    List<Dimension> groups() {
        return figure.showsEveryStage() ? asked() : shown();
    }

    /** The dimensions that each row of the answer names. */
    List<Dimension> shown() {
        return Stream.concat(asked().stream(), figure.own().stream()).toList();
    }

    /** Whether deals must be taken apart by their lines. */
    boolean isByProduct() {
        return Stream.concat(groupBy.stream(), filters.stream().map(Filter::dimension))
                .anyMatch(Dimension.PRODUCT::equals);
    }
}
