package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.ACCOUNT;
import static fi.polku.analytics.figures.Dimension.COUNTRY;
import static fi.polku.analytics.figures.Dimension.INDUSTRY;
import static fi.polku.analytics.figures.Dimension.MANAGER;
import static fi.polku.analytics.figures.Dimension.MONTH;
import static fi.polku.analytics.figures.Dimension.OUTCOME;
import static fi.polku.analytics.figures.Dimension.PRODUCT;
import static fi.polku.analytics.figures.Dimension.QUARTER;
import static fi.polku.analytics.figures.Dimension.REGION;
import static fi.polku.analytics.figures.Dimension.SELLER;
import static fi.polku.analytics.figures.Dimension.TEAM;
import static fi.polku.analytics.figures.TruthCheck.assertNumber;
import static fi.polku.analytics.figures.TruthCheck.assertRow;
import static fi.polku.analytics.figures.TruthCheck.decimal;
import static fi.polku.analytics.figures.TruthCheck.rounded;
import static fi.polku.analytics.figures.TruthCheck.whole;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.facts.FactTables;
import fi.polku.platform.test.data.OnRealData;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every slice of the independently computed truth about 8,800 real opportunities, to the last decimal printed there. */
@OnRealData("maven_crm_sales/truth.json")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrmSalesTruthTest {

    private static final String LAST_DAY = "2017-12-31";

    private final FactTables tables = FactTables.empty("1GB", 2);
    private final Figures figures = new Figures(tables, Clock.systemUTC(), ZoneOffset.UTC);
    private final JsonNode truth = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readTree(CrmSalesFacts.directory().resolve("truth.json"));

    @BeforeAll
    void loadHistory() {
        tables.apply(CrmSalesFacts.read());
    }

    @AfterAll
    void dropHistory() {
        tables.close();
    }

    static Stream<Arguments> slices() {
        return Stream.of(
                Arguments.of("by_agent", SELLER),
                Arguments.of("by_manager", MANAGER),
                Arguments.of("by_manager", TEAM),
                Arguments.of("by_office", REGION),
                Arguments.of("by_product", PRODUCT),
                Arguments.of("by_account", ACCOUNT),
                Arguments.of("by_sector", INDUSTRY),
                Arguments.of("by_account_country", COUNTRY));
    }

    @ParameterizedTest
    @MethodSource("slices")
    void agreesOnClosedDealsBy(String slice, Dimension dimension) {
        assertClosedAgree(truth.get(slice), asked -> asked.by(dimension), dimension);
    }

    @ParameterizedTest
    @MethodSource("slices")
    void agreesOnOpenDealsAndTheFunnelBy(String slice, Dimension dimension) {
        var pipeline = rowsBy(Asked.of(Figure.PIPELINE).to(LAST_DAY).by(dimension), dimension);
        var funnel = funnelBy(Asked.of(Figure.FUNNEL).to(LAST_DAY).by(dimension), dimension);
        truth.get(slice).properties().forEach(expected -> {
            String group = name(expected.getKey());
            JsonNode numbers = expected.getValue();
            assertThat(whole(pipeline.get(group), "count"))
                    .as("open of %s", group)
                    .isEqualTo(numbers.get("engaging").asLong());
            long closed = numbers.get("closed").asLong();
            long engaged = numbers.get("engaging").asLong() + closed;
            assertThat(funnel.get(group))
                    .as("funnel of %s", group)
                    .containsExactly(
                            numbers.get("opportunities").asLong(),
                            engaged,
                            engaged,
                            closed,
                            closed,
                            numbers.get("won").asLong());
        });
    }

    @Test
    void agreesOverall() {
        var overall = truth.get("overall");
        assertClosedAgree(JsonMapper.shared().createObjectNode().set("", overall), asked -> asked, null);
        JsonNode cycle = truth.get("cycle");
        assertCycle(cycle.get("won"), Asked.of(Figure.SALES_CYCLE).where(OUTCOME, "won"));
        assertCycle(cycle.get("lost"), Asked.of(Figure.SALES_CYCLE).where(OUTCOME, "lost"));
        assertCycle(cycle.get("all_closed"), Asked.of(Figure.SALES_CYCLE));
    }

    @Test
    void agreesOnTheFunnel() {
        assertThat(funnelBy(Asked.of(Figure.FUNNEL).to(LAST_DAY), null).get(""))
                .containsExactly(8800L, 8300L, 8300L, 6711L, 6711L, 4238L);
        JsonNode expected = truth.get("funnel");
        assertThat(values(Asked.of(Figure.FUNNEL)).stream()
                        .map(row -> rounded(row.get("conversionPercent")))
                        .toList())
                .containsExactly(
                        decimal(expected.get("created_to_engaging_pct")),
                        rounded(100L),
                        decimal(expected.get("engaging_to_closed_pct")),
                        rounded(100L),
                        decimal(expected.get("closed_to_won_pct")),
                        null);
    }

    @Test
    void agreesOnTheQuarterAndMonthOfClosing() {
        assertClosedAgree(truth.get("by_close_quarter"), asked -> asked.by(QUARTER), QUARTER);
        assertClosedAgree(truth.get("by_close_month"), asked -> asked.by(MONTH), MONTH);
    }

    @Test
    void agreesOnTheQuarterAndMonthOfOpening() {
        Map.of("by_engage_quarter", QUARTER, "by_engage_month", MONTH).forEach((slice, dimension) -> {
            var open = rowsBy(Asked.of(Figure.PIPELINE).to(LAST_DAY).by(dimension), dimension);
            var funnel = funnelBy(Asked.of(Figure.FUNNEL).to(LAST_DAY).by(dimension), dimension);
            truth.get(slice).properties().forEach(expected -> {
                JsonNode numbers = expected.getValue();
                assertThat(whole(open.get(expected.getKey()), "count"))
                        .isEqualTo(numbers.get("engaging").asLong());
                assertThat(Objects.requireNonNull(funnel.get(expected.getKey())).getFirst())
                        .isEqualTo(numbers.get("opportunities").asLong());
            });
        });
    }

    @Test
    void agreesOnTwoDimensionsAtOnce() {
        assertQuarters("by_close_quarter_and_agent", SELLER);
        assertQuarters("by_close_quarter_and_office", REGION);
    }

    private void assertQuarters(String slice, Dimension dimension) {
        var rows = ask(Asked.of(Figure.HIT_RATE).by(QUARTER, dimension));
        truth.get(slice).properties().forEach(quarter -> {
            assertClosedAgree(
                    quarter.getValue(), asked -> asked.by(dimension).where(QUARTER, quarter.getKey()), dimension);
            long inQuarter = rows.stream()
                    .filter(row -> quarter.getKey().equals(row.group().get("quarter")))
                    .count();
            assertThat(inQuarter)
                    .isEqualTo(quarter.getValue().values().stream()
                            .filter(numbers -> numbers.get("closed").asLong() > 0)
                            .count());
        });
    }

    @Test
    void agreesOnConcentration() {
        assertRow(
                values(Asked.of(Figure.CONCENTRATION)).getFirst(),
                truth.get("concentration_accounts"),
                "entities=entities",
                "total=total",
                "top1Percent=top1_share_pct",
                "top5Percent=top5_share_pct",
                "top10Percent=top10_share_pct",
                "top20Percent=top20_share_pct",
                "topFifthCount=top20pct_count_ceil",
                "topFifthPercent=top20pct_share_pct",
                "entitiesFor80Percent=entities_needed_for_80pct");
    }

    @Test
    void agreesOnThePipelineAndTheHitRateAtEverySnapshot() {
        for (JsonNode snapshot : truth.get("snapshots")) {
            String day = snapshot.get("as_of").asString();
            var open = values(Asked.of(Figure.PIPELINE).to(day)).getFirst();
            assertNumber(open, "count", snapshot.get("open_engaging"));
            assertNumber(open, "listValue", snapshot.get("open_list_value"));
            assertNumber(open, "ageMeanDays", snapshot.at("/open_age_days/mean"));
            assertNumber(open, "ageMedianDays", snapshot.at("/open_age_days/median"));
            var decided = values(Asked.of(Figure.HIT_RATE).to(day)).getFirst();
            assertRow(
                    decided,
                    snapshot,
                    "won=won_to_date",
                    "lost=lost_to_date",
                    "hitRatePercent=hit_rate_to_date_pct",
                    "wonAmount=won_revenue_to_date");
        }
    }

    private void assertClosedAgree(JsonNode slice, Function<Asked, Asked> narrowed, @Nullable Dimension dimension) {
        var hits = rowsBy(narrowed.apply(Asked.of(Figure.HIT_RATE)), dimension);
        var revenue = rowsBy(narrowed.apply(Asked.of(Figure.REVENUE)), dimension);
        var won = rowsBy(narrowed.apply(Asked.of(Figure.SALES_CYCLE).where(OUTCOME, "won")), dimension);
        var lost = rowsBy(narrowed.apply(Asked.of(Figure.SALES_CYCLE).where(OUTCOME, "lost")), dimension);
        slice.properties().forEach(expected -> {
            String group = name(expected.getKey());
            JsonNode numbers = expected.getValue();
            if (numbers.get("closed").asLong() == 0) {
                assertThat(hits).as(group).doesNotContainKey(group);
                return;
            }
            assertRow(
                    hits.get(group),
                    numbers,
                    "won=won",
                    "lost=lost",
                    "hitRatePercent=hit_rate_pct",
                    "wonAmount=won_revenue");
            assertRow(
                    revenue.get(group),
                    numbers,
                    "deals=won",
                    "amount=won_revenue",
                    "meanAmount=avg_won_value",
                    "medianAmount=median_won_value");
            assertRow(
                    won.get(group),
                    numbers,
                    "count=won",
                    "meanDays=cycle_won_mean_days",
                    "medianDays=cycle_won_median_days");
            assertRow(
                    lost.get(group),
                    numbers,
                    "count=lost",
                    "meanDays=cycle_lost_mean_days",
                    "medianDays=cycle_lost_median_days");
        });
        assertThat(hits.keySet())
                .isSubsetOf(slice.propertyNames().stream()
                        .map(CrmSalesTruthTest::name)
                        .toList());
    }

    private void assertCycle(JsonNode expected, Asked asked) {
        assertRow(
                values(asked).getFirst(),
                expected,
                "count=n",
                "meanDays=mean",
                "medianDays=median",
                "p90Days=p90_type7",
                "minDays=min",
                "maxDays=max");
    }

    private List<FigureAnswer.Row> ask(Asked asked) {
        return figures.answer(asked.question()).rows();
    }

    private List<Map<String, @Nullable Object>> values(Asked asked) {
        return ask(asked).stream().map(FigureAnswer.Row::values).toList();
    }

    private Map<String, Map<String, @Nullable Object>> rowsBy(Asked asked, @Nullable Dimension dimension) {
        return ask(asked).stream().collect(Collectors.toMap(row -> group(row, dimension), FigureAnswer.Row::values));
    }

    private Map<String, List<@Nullable Object>> funnelBy(Asked asked, @Nullable Dimension dimension) {
        return ask(asked).stream()
                .collect(Collectors.groupingBy(
                        row -> group(row, dimension),
                        Collectors.mapping(row -> row.values().get("reached"), Collectors.toList())));
    }

    private static String group(FigureAnswer.Row row, @Nullable Dimension dimension) {
        return dimension == null ? "" : Objects.requireNonNullElse(row.group().get(dimension.label()), "");
    }

    private static String name(String key) {
        return key.equals("(no account)") ? "" : key;
    }
}
