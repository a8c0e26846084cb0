package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** Holds every slice of the truth against the figures. */
final class EveryFigure {

    private static final String LAST_DAY = "to=2017-12-31";
    private static final int VALUES_AT_LEAST = 3_000;

    private static final Map<String, List<String>> BY_WHAT = Map.of(
            "by_agent", List.of("seller"),
            "by_manager", List.of("manager"),
            "by_office", List.of("region"),
            "by_product", List.of("product"),
            "by_account", List.of("account"),
            "by_sector", List.of("industry"),
            "by_account_country", List.of("country"));

    private static final Map<String, List<String>> BY_CLOSING = Map.of(
            "by_close_quarter", List.of("quarter"),
            "by_close_month", List.of("month"),
            "by_close_quarter_and_office", List.of("quarter", "region"),
            "by_close_quarter_and_agent", List.of("quarter", "seller"));

    private static final Map<String, String> HIT_RATE =
            Map.of("won", "won", "lost", "lost", "hitRatePercent", "hit_rate_pct", "wonAmount", "won_revenue");
    private static final Map<String, String> REVENUE = Map.of(
            "deals", "won", "amount", "won_revenue", "meanAmount", "avg_won_value", "medianAmount", "median_won_value");
    private static final Map<String, String> CYCLE = Map.of(
            "count",
            "n",
            "meanDays",
            "mean",
            "medianDays",
            "median",
            "p90Days",
            "p90_type7",
            "minDays",
            "min",
            "maxDays",
            "max");
    private static final Map<String, String> CONCENTRATION = Map.of(
            "entities", "entities",
            "total", "total",
            "top1Percent", "top1_share_pct",
            "top5Percent", "top5_share_pct",
            "top10Percent", "top10_share_pct",
            "top20Percent", "top20_share_pct",
            "topFifthCount", "top20pct_count_ceil",
            "topFifthPercent", "top20pct_share_pct",
            "entitiesFor80Percent", "entities_needed_for_80pct");
    private static final Map<String, Integer> REACHED = Map.of(
            "prospecting", 8_800,
            "booking", 8_300,
            "sales-meeting", 8_300,
            "follow-up", 6_711,
            "closing", 6_711,
            "handover", 4_238);

    private final Figures figures;
    private final Truth truth;
    private final Comparison comparison = new Comparison();

    private EveryFigure(Figures figures, Truth truth) {
        this.figures = figures;
        this.truth = truth;
    }

    /** Fails with all differences at once. */
    static void equalsTruth(Figures figures, Truth truth) {
        EveryFigure all = new EveryFigure(figures, truth);
        all.overall();
        all.snapshots();
        BY_WHAT.forEach(all::closedDeals);
        all.closedDeals("by_manager", List.of("team")); // a team is named after its manager
        BY_CLOSING.forEach(all::closedDeals);
        BY_WHAT.forEach(all::openDeals);
        BY_WHAT.forEach(all::funnel);
        assertThat(all.comparison.differences()).isEmpty();
        assertThat(all.comparison.compared()).isGreaterThan(VALUES_AT_LEAST);
    }

    private void overall() {
        JsonNode overall = truth.at("overall");
        comparison.values("hit-rate", figures.whole("hit-rate"), overall, HIT_RATE);
        comparison.values("revenue", figures.whole("revenue"), overall, REVENUE);
        comparison.values(
                "concentration", figures.whole("concentration"), truth.at("concentration_accounts"), CONCENTRATION);
        comparison.values("sales-cycle", figures.whole("sales-cycle"), truth.at("cycle", "all_closed"), CYCLE);
        var byOutcome = figures.ask("sales-cycle", List.of("outcome"));
        comparison.values("cycle of won", byOutcome.get(List.of("won")), truth.at("cycle", "won"), CYCLE);
        comparison.values("cycle of lost", byOutcome.get(List.of("lost")), truth.at("cycle", "lost"), CYCLE);
        JsonNode pipeline = figures.whole("pipeline", LAST_DAY);
        comparison.values(
                "pipeline",
                pipeline,
                truth.at("open_pipeline"),
                Map.of("count", "engaging", "listValue", "engaging_list_value"));
        wholeFunnel();
    }

    private void wholeFunnel() {
        var stages = figures.ask("funnel", List.of("stage"));
        comparison.groups("funnel", inLists(REACHED.keySet()), stages.keySet());
        REACHED.forEach((stage, reached) -> comparison.value(
                "funnel reached " + stage, of(stages, List.of(stage), "reached"), IntNode.valueOf(reached)));
        Map.of(
                        "prospecting", "created_to_engaging_pct",
                        "sales-meeting", "engaging_to_closed_pct",
                        "closing", "closed_to_won_pct")
                .forEach((stage, name) -> comparison.value(
                        "funnel conversion of " + stage,
                        of(stages, List.of(stage), "conversionPercent"),
                        truth.at("funnel", name)));
    }

    private void snapshots() {
        for (JsonNode snapshot : truth.at("snapshots")) {
            String day = snapshot.required("as_of").asString();
            JsonNode pipeline = figures.whole("pipeline", "to=" + day);
            comparison.values(
                    "pipeline at " + day,
                    pipeline,
                    snapshot,
                    Map.of("count", "open_engaging", "listValue", "open_list_value"));
            comparison.values(
                    "pipeline at " + day,
                    pipeline,
                    snapshot.required("open_age_days"),
                    Map.of("ageMeanDays", "mean", "ageMedianDays", "median"));
            JsonNode hitRate = figures.whole("hit-rate", "to=" + day);
            comparison.values(
                    "hit-rate to " + day,
                    hitRate,
                    snapshot,
                    Map.of(
                            "won", "won_to_date",
                            "lost", "lost_to_date",
                            "hitRatePercent", "hit_rate_to_date_pct",
                            "wonAmount", "won_revenue_to_date"));
        }
    }

    private void closedDeals(String slice, List<String> dimensions) {
        var rows = truth.slice(slice, dimensions.size());
        compare("hit-rate", dimensions, having(rows, "closed"), HIT_RATE);
        compare("revenue", dimensions, having(rows, "won"), REVENUE);
        cycles(dimensions, rows, "won");
        cycles(dimensions, rows, "lost");
    }

    private void cycles(List<String> dimensions, Map<List<String>, JsonNode> rows, String outcome) {
        var actual = figures.ask("sales-cycle", dimensions, "filter=outcome:" + outcome);
        compare(
                "sales-cycle of " + outcome,
                dimensions,
                actual,
                having(rows, outcome),
                Map.of(
                        "count", outcome,
                        "meanDays", "cycle_%s_mean_days".formatted(outcome),
                        "medianDays", "cycle_%s_median_days".formatted(outcome)));
    }

    private void openDeals(String slice, List<String> dimensions) {
        var open = having(truth.slice(slice, 1), "engaging");
        compare(
                "pipeline",
                dimensions,
                figures.ask("pipeline", dimensions, LAST_DAY),
                open,
                Map.of("count", "engaging"));
    }

    private void funnel(String slice, List<String> dimensions) {
        String dimension = dimensions.getFirst();
        var stages = figures.ask("funnel", List.of(dimension, "stage"));
        truth.slice(slice, 1).forEach((group, row) -> {
            String what = "funnel by %s %s".formatted(dimension, group);
            comparison.value(what, reached(stages, group, "prospecting"), row.required("opportunities"));
            comparison.value(what, reached(stages, group, "closing"), row.required("closed"));
            comparison.value(what, reached(stages, group, "handover"), row.required("won"));
            int begun = row.required("opportunities").asInt()
                    - row.required("prospecting").asInt();
            comparison.value(what, reached(stages, group, "sales-meeting"), IntNode.valueOf(begun));
        });
    }

    private static @Nullable JsonNode reached(Map<List<String>, JsonNode> stages, List<String> group, String stage) {
        List<String> key = new ArrayList<>(group);
        key.add(stage);
        return of(stages, key, "reached");
    }

    private static @Nullable JsonNode of(Map<List<String>, JsonNode> rows, List<String> key, String value) {
        JsonNode row = rows.get(key);
        return row == null ? null : row.get(value);
    }

    private void compare(
            String figure, List<String> dimensions, Map<List<String>, JsonNode> expected, Map<String, String> names) {
        compare(figure, dimensions, figures.ask(figure, dimensions), expected, names);
    }

    private void compare(
            String figure,
            List<String> dimensions,
            Map<List<String>, JsonNode> actual,
            Map<List<String>, JsonNode> expected,
            Map<String, String> names) {
        String what = "%s by %s".formatted(figure, dimensions);
        comparison.groups(what, expected.keySet(), actual.keySet());
        expected.forEach((group, row) -> comparison.values(what + " " + group, actual.get(group), row, names));
    }

    /** The rows in which there is something to count. */
    private static Map<List<String>, JsonNode> having(Map<List<String>, JsonNode> rows, String count) {
        Predicate<JsonNode> some = row -> row.required(count).asInt() > 0;
        Map<List<String>, JsonNode> having = new LinkedHashMap<>(rows);
        having.values().removeIf(some.negate());
        return having;
    }

    private static Set<List<String>> inLists(Set<String> names) {
        return names.stream().map(List::of).collect(Collectors.toSet());
    }
}
