package fi.polku.analytics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(example = """
        {"figure": "hit-rate", "from": "2026-01-01", "to": "2026-12-31", "groupBy": ["seller"],
         "asOf": "2026-11-23T08:00:00Z",
         "rows": [{"group": {"seller": "Anna Aalto"},
                   "groupIds": {"seller": "5a1c1c6e-3d0a-5d2e-9a53-0f4e1b7d2c11"},
                   "values": {"currency": "EUR", "won": 12, "lost": 8, "hitRatePercent": 60, "wonAmount": 21500}}]}""")
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
