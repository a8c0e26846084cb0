package fi.polku.analytics.figures;

import fi.polku.analytics.figures.Dimension.Attribute;
import fi.polku.analytics.figures.Dimension.Entity;
import fi.polku.analytics.figures.Question.Filter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the query for a question from the figure's SQL file. What the files leave open is filled from fixed lists:
 * {@code ${grain}} with how deals are taken apart, {@code ${group}} with the columns of the groups (a comma before each),
 * {@code ${asked}} with those of them that were asked for beside the figure's own, and {@code ${filters}} with conditions.
 * What a caller wrote is only ever bound as a parameter. {@code $1} and {@code $2} are the ends of the window, {@code $3} is
 * today.
 */
final class FigureSql {

    /**
     * A query and what to bind.
     *
     * @param parameters the values of {@code $1}, {@code $2} and so on
     */
    record Query(String sql, List<@Nullable String> parameters) {}

    private static final Map<Figure, FigureFile> FILES =
            Catalogue.FIGURES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), FigureFile::of));
    private static final String RECORDS = resource("records");

    private final Question question;
    private final List<@Nullable String> parameters = new ArrayList<>();

    private FigureSql(Question question, LocalDate today) {
        this.question = question;
        LocalDate to = question.to();
        parameters.add(text(question.from()));
        parameters.add(text(to == null && question.figure().measuresUpToADay() ? today : to));
        parameters.add(text(today));
    }

    /** The query for the figure itself: a row per group, and per currency and stage where the figure has them. */
    static Query answer(Question question, LocalDate today) {
        return new FigureSql(question, today).answer();
    }

    /**
     * The query for the records behind the figure, by their ids.
     *
     * @param after the id that the last page ended with, or {@code null} for the first
     * @param limit how many records at most
     */
    static Query records(Question question, LocalDate today, @Nullable UUID after, int limit) {
        return new FigureSql(question, today).records(after, limit);
    }

    private Query answer() {
        FigureFile file = FigureSql.file(question.figure());
        StringBuilder columns = new StringBuilder("select answer.*");
        StringBuilder joins = new StringBuilder();
        for (Dimension dimension : question.groups()) {
            if (dimension.groups() instanceof Entity(String column, String table)) {
                String alias = dimension.label();
                columns.append(", %s.name as %s".formatted(alias, dimension.nameColumn()));
                joins.append(" left join %s %s on %s.id = answer.%s".formatted(table, alias, alias, column));
            }
        }
        return new Query(
                "%s from (%s) answer%s".formatted(columns, filled(file.records() + file.answer()), joins), parameters);
    }

    private Query records(@Nullable UUID after, int limit) {
        String behind = filled(file(question.figure()).records()) + " select distinct id from record";
        String cursor = parameter(text(after));
        String sql = "%s where shown.id in (%s) and (%s is null or shown.id > %s::uuid) order by shown.id limit %d"
                .formatted(RECORDS, behind, cursor, cursor, limit);
        return new Query(sql, parameters);
    }

    private String filled(String sql) {
        return sql.replace("${grain}", question.isByProduct() ? "by_product" : "whole")
                .replace("${group}", columns(question.groups()))
                .replace("${asked}", columns(question.asked()))
                .replace("${filters}", filters());
    }

    private static String columns(List<Dimension> dimensions) {
        return dimensions.stream().map(dimension -> ", " + dimension.column()).collect(Collectors.joining());
    }

    private String filters() {
        Map<Dimension, List<Filter>> byDimension = question.filters().stream()
                .collect(Collectors.groupingBy(Filter::dimension, LinkedHashMap::new, Collectors.toList()));
        return byDimension.entrySet().stream()
                .map(entry -> " and (" + anyOf(entry.getKey(), entry.getValue()) + ")")
                .collect(Collectors.joining());
    }

    private String anyOf(Dimension dimension, List<Filter> filters) {
        return filters.stream().map(filter -> condition(dimension, filter)).collect(Collectors.joining(" or "));
    }

    private String condition(Dimension dimension, Filter filter) {
        String column = dimension.column();
        if (filter.isForMissing()) {
            return column + " is null";
        }
        return switch (dimension.groups()) {
            case Attribute ignored -> column + " = " + parameter(filter.value());
            case Entity entity ->
                "%s in (select id from %s where name = %s or id = try_cast(%s as uuid))"
                        .formatted(column, entity.table(), parameter(filter.value()), parameter(filter.value()));
        };
    }

    private String parameter(@Nullable String value) {
        parameters.add(value);
        return "$" + parameters.size();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static FigureFile file(Figure figure) {
        return Objects.requireNonNull(FILES.get(figure));
    }

    private static String resource(String name) {
        try (InputStream file = FigureSql.class.getResourceAsStream("/figures/" + name + ".sql")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A figure's SQL file in its two parts.
     *
     * @param records the common table expressions; the last of them has a row per record and group
     * @param answer the query over them that makes the figure
     */
    private record FigureFile(String records, String answer) {

        static FigureFile of(Figure figure) {
            String[] parts = resource(figure.label()).split("-- answer\n", 2);
            return new FigureFile(parts[0], parts[1]);
        }
    }
}
