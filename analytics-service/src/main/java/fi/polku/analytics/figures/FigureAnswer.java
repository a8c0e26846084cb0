package fi.polku.analytics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A figure as asked.
 *
 * @param groupBy the dimensions asked for
 * @param asOf the moment the numbers are of
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FigureAnswer(
        String figure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> groupBy,
        Instant asOf,
        List<Row> rows) {

    /**
     * The numbers of one group.
     *
     * @param group display name by dimension; {@code null} for what has none
     * @param groupIds id by dimension, for those whose groups have ids
     * @param values the figure's numbers: whole ones, exact decimals, or {@code null} where there is no answer
     */
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    record Row(
            Map<String, @Nullable String> group,
            Map<String, @Nullable String> groupIds,

            @JsonSerialize(contentUsing = PlainNumberSerializer.class)
            Map<String, @Nullable Object> values) {}
}
