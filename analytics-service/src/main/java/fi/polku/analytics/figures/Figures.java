package fi.polku.analytics.figures;

import fi.polku.analytics.fact.Money;
import fi.polku.analytics.facts.FactTables;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Page;
import fi.polku.platform.service.web.Paging;
import fi.polku.platform.service.web.Violation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions for figures from the facts as they are at the moment of asking. */
@Component
final class Figures {

    private final FactTables facts;
    private final Clock clock;
    private final ZoneId zone;

    Figures(FactTables facts, Clock clock, ZoneId zone) {
        this.facts = facts;
        this.clock = clock;
        this.zone = zone;
    }

    /** The figure, its rows in a fixed order: by what they show, what has none last, then by id and currency. */
    FigureAnswer answer(Question question) {
        Instant asOf = clock.instant();
        FigureSql.Query query = FigureSql.answer(question, LocalDate.ofInstant(asOf, zone));
        List<FigureAnswer.Row> rows = facts.ask(query.sql(), query.parameters()).stream()
                .map(columns -> row(question, columns))
                .sorted(order(question))
                .toList();
        return new FigureAnswer(
                question.figure().label(),
                question.from(),
                question.to(),
                question.groupBy().stream().map(Dimension::label).toList(),
                asOf,
                rows.isEmpty() && question.groups().isEmpty() ? ofNothing(question) : rows);
    }

    /** The records behind the figure, each once, by id. */
    FigureRecords records(Question question, Paging paging) {
        Instant asOf = clock.instant();
        LocalDate today = LocalDate.ofInstant(asOf, zone);
        FigureSql.Query query = FigureSql.records(question, today, after(paging), paging.limit() + 1);
        List<FigureRecords.Item> found = facts.ask(query.sql(), query.parameters()).stream()
                .map(Figures::item)
                .toList();
        boolean more = found.size() > paging.limit();
        List<FigureRecords.Item> shown = more ? found.subList(0, paging.limit()) : found;
        Page<FigureRecords.Item> page = Page.of(shown, more ? shown.getLast().id() : null);
        return new FigureRecords(
                question.figure().label(), question.from(), question.to(), asOf, page.items(), page.next());
    }

    private static @Nullable UUID after(Paging paging) {
        try {
            return paging.after() == null ? null : UUID.fromString(paging.after());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new Violation(
                    "cursor", "is not a cursor of this list", "\"next\" of an earlier page, or none for the first"));
        }
    }

    private static FigureRecords.Item item(Map<String, @Nullable Object> columns) {
        return new FigureRecords.Item(
                Objects.requireNonNull(text(columns.get("id"))),
                Objects.requireNonNull(text(columns.get("kind"))),
                text(columns.get("system")),
                text(columns.get("externalId")),
                text(columns.get("leadId")),
                text(columns.get("dealId")),
                text(columns.get("accountId")),
                text(columns.get("account")),
                text(columns.get("sellerId")),
                text(columns.get("seller")),
                text(columns.get("source")),
                text(columns.get("class")),
                text(columns.get("stage")),
                text(columns.get("outcome")),
                text(columns.get("openedOn")),
                text(columns.get("closedOn")),
                value(columns),
                text(columns.get("detail")));
    }

    private static @Nullable Money value(Map<String, @Nullable Object> columns) {
        return Numbers.plain(columns.get("amount")) instanceof BigDecimal amount
                ? new Money(amount, Objects.requireNonNull(text(columns.get("currency"))))
                : null;
    }

    private static FigureAnswer.Row row(Question question, Map<String, @Nullable Object> columns) {
        Map<String, @Nullable String> group = new LinkedHashMap<>();
        Map<String, @Nullable String> groupIds = new LinkedHashMap<>();
        for (Dimension dimension : question.shown()) {
            group.put(dimension.label(), text(columns.get(dimension.nameColumn())));
            if (dimension.groups() instanceof Dimension.Entity entity) {
                groupIds.put(dimension.label(), text(columns.get(entity.column())));
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Value value : question.figure().numbers()) {
            values.put(value.name(), Numbers.plain(columns.get(value.name())));
        }
        return new FigureAnswer.Row(group, groupIds, values);
    }

    /** Without groups there is always an answer: that there is nothing. */
    private static List<FigureAnswer.Row> ofNothing(Question question) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        question.figure().numbers().forEach(value -> columns.put(value.name(), value.ofNothing()));
        if (!question.figure().showsEveryStage()) {
            return List.of(row(question, columns));
        }
        return Stages.FUNNEL.stream()
                .map(stage -> stageOfNothing(question, columns, stage))
                .toList();
    }

    private static FigureAnswer.Row stageOfNothing(
            Question question, Map<String, @Nullable Object> columns, String stage) {
        Map<String, @Nullable Object> ofStage = new HashMap<>(columns);
        ofStage.put(Dimension.STAGE.column(), stage);
        if (stage.equals(Stages.FUNNEL.getLast())) {
            ofStage.put("converted", null);
        }
        return row(question, ofStage);
    }

    private static Comparator<FigureAnswer.Row> order(Question question) {
        Comparator<FigureAnswer.Row> order = (_, _) -> 0;
        for (Dimension dimension : question.shown()) {
            order = order.thenComparing(
                    row -> row.group().get(dimension.label()), Comparator.nullsLast(dimension::compare));
        }
        for (Dimension dimension : question.shown()) {
            order = order.thenComparing(
                    row -> row.groupIds().get(dimension.label()), Comparator.nullsLast(Comparator.naturalOrder()));
        }
        return order.thenComparing(row -> text(row.values().get("currency")), Comparator.nullsLast(String::compareTo));
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
