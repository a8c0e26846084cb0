package fi.polku.analytics.figures;

import fi.polku.analytics.facts.FactTables;
import fi.polku.analytics.intake.ToldEvents;
import fi.polku.platform.service.web.Paging;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story and what the figures say of it, on 1 July 2024 in Helsinki (still 30 June in UTC). */
final class Told implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.parse("2024-07-01");

    private static final Instant NOW = Instant.parse("2024-06-30T22:00:00Z");

    private final Story story = new Story();
    private final FactTables tables = FactTables.empty("256MB", 2);
    private final Figures figures = new Figures(tables, Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Europe/Helsinki"));

    Story story() {
        return story;
    }

    /** Also what these events make of facts. */
    Told also(ToldEvents events) {
        tables.apply(events.facts());
        return this;
    }

    FigureAnswer answer(Asked asked) {
        tables.apply(story.facts());
        return figures.answer(asked.question());
    }

    List<FigureAnswer.Row> rows(Asked asked) {
        return answer(asked).rows();
    }

    List<Map<String, @Nullable Object>> values(Asked asked) {
        return rows(asked).stream().map(FigureAnswer.Row::values).toList();
    }

    FigureRecords records(Question question, Paging paging) {
        tables.apply(story.facts());
        return figures.records(question, paging);
    }

    @Override
    public void close() {
        tables.close();
    }
}
