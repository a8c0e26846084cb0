package fi.polku.analytics.figures;

import fi.polku.analytics.figures.Question.Filter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions as tests ask them: everything, narrowed step by step. */
record Asked(Question question) {

    static Asked of(Figure figure) {
        return new Asked(new Question(figure, null, null, List.of(), List.of()));
    }

    Asked by(Dimension... dimensions) {
        return with(question.from(), question.to(), Arrays.asList(dimensions), question.filters());
    }

    Asked from(@Nullable String day) {
        return with(date(day), question.to(), question.groupBy(), question.filters());
    }

    Asked to(@Nullable String day) {
        return with(question.from(), date(day), question.groupBy(), question.filters());
    }

    Asked where(Dimension dimension, String value) {
        List<Filter> filters = Stream.concat(question.filters().stream(), Stream.of(new Filter(dimension, value)))
                .toList();
        return with(question.from(), question.to(), question.groupBy(), filters);
    }

    private Asked with(
            @Nullable LocalDate from, @Nullable LocalDate to, List<Dimension> groupBy, List<Filter> filters) {
        return new Asked(new Question(question.figure(), from, to, groupBy, filters));
    }

    private static @Nullable LocalDate date(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
