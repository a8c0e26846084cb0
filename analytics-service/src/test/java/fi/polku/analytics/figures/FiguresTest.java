package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.ACCOUNT;
import static fi.polku.analytics.figures.Dimension.INDUSTRY;
import static fi.polku.analytics.figures.Dimension.OUTCOME;
import static fi.polku.analytics.figures.Dimension.PRODUCT;
import static fi.polku.analytics.figures.Dimension.SELLER;
import static fi.polku.analytics.figures.Dimension.SOURCE;
import static fi.polku.analytics.figures.Dimension.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.analytics.fact.Money;
import fi.polku.analytics.facts.FactTables;
import fi.polku.platform.service.web.Paging;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the real history does not show: several currencies and products, gaps, same names, empty windows. */
class FiguresTest {

    private static final Instant NOW = Instant.parse("2024-06-30T22:00:00Z");

    private final FactTables tables = FactTables.empty("256MB", 2);
    private final Story story = new Story();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void neverAddsAmountsOfDifferentCurrencies() {
        story.deal("2024-01-01").in("EUR").worth("100").won("2024-02-01");
        story.deal("2024-01-01").in("EUR").worth("50.25").won("2024-02-01");
        story.deal("2024-01-01").in("SEK").worth("1000").won("2024-02-01");

        assertThat(values(Asked.of(Figure.REVENUE)))
                .extracting(row -> row.get("currency"), row -> row.get("deals"), row -> row.get("amount"))
                .containsExactly(tuple("EUR", 2L, new BigDecimal("150.25")), tuple("SEK", 1L, new BigDecimal("1000")));
    }

    @Test
    void countsADealOnceUnderEachOfItsProductsWithTheAmountsOfItsLines() {
        story.product("p1", "Phone").product("p2", "Tablet");
        story.deal("2024-01-01")
                .line("p1", "10", "9")
                .line("p1", "10", "8")
                .line("p2", "30", "25")
                .worth("42")
                .won("2024-02-01");

        assertThat(rows(Asked.of(Figure.REVENUE).by(PRODUCT)))
                .extracting(
                        row -> row.group().get("product"),
                        row -> row.values().get("deals"),
                        row -> row.values().get("amount"))
                .containsExactly(tuple("Phone", 1L, new BigDecimal("17")), tuple("Tablet", 1L, new BigDecimal("25")));
        assertThat(values(Asked.of(Figure.REVENUE)).getFirst())
                .containsEntry("deals", 1L)
                .containsEntry("amount", new BigDecimal("42"));
        assertThat(values(Asked.of(Figure.REVENUE).where(PRODUCT, "Phone")).getFirst())
                .containsEntry("deals", 1L)
                .containsEntry("amount", new BigDecimal("17"));
        assertThat(values(Asked.of(Figure.REVENUE).where(PRODUCT, "Phone").where(PRODUCT, "Tablet"))
                        .getFirst())
                .containsEntry("deals", 1L)
                .containsEntry("amount", new BigDecimal("42"));
    }

    @Test
    void givesTheOnlyLineTheValueOfItsDeal() {
        story.product("p1", "Phone");
        story.deal("2024-01-01").line("p1", "10", null).worth("9").won("2024-02-01");

        assertThat(values(Asked.of(Figure.REVENUE).by(PRODUCT)).getFirst())
                .containsEntry("amount", new BigDecimal("9"));
    }

    @Test
    void keepsThingsOfTheSameNameApart() {
        story.person("ann", "Ann Virta").person("other-ann", "Ann Virta");
        story.deal("2024-01-01").by("ann").worth("1").won("2024-02-01");
        story.deal("2024-01-01").by("other-ann").worth("1").lost("2024-02-01");

        assertThat(rows(Asked.of(Figure.HIT_RATE).by(SELLER)))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.group()).containsEntry("seller", "Ann Virta"))
                .extracting(row -> row.groupIds().get("seller"))
                .containsExactlyInAnyOrder(
                        Story.id("ann").toString(), Story.id("other-ann").toString());
        assertThat(values(Asked.of(Figure.HIT_RATE).where(SELLER, "Ann Virta")).getFirst())
                .containsEntry("won", 1L)
                .containsEntry("lost", 1L);
        assertThat(values(Asked.of(Figure.HIT_RATE)
                                .where(SELLER, Story.id("ann").toString()))
                        .getFirst())
                .containsEntry("won", 1L)
                .containsEntry("lost", 0L);
    }

    @Test
    void namesNothingForWhatIsMissing() {
        story.account("acme", "Acme", "retail").account("bolt", "Bolt", null);
        story.deal("2024-01-01").with("acme").worth("1").won("2024-02-01");
        story.deal("2024-01-01").with("bolt").worth("1").won("2024-02-01");
        story.deal("2024-01-01").with(null).worth("1").won("2024-02-01");

        assertThat(rows(Asked.of(Figure.HIT_RATE).by(INDUSTRY)))
                .extracting(
                        row -> row.group().get("industry"), row -> row.values().get("won"))
                .containsExactly(tuple("retail", 1L), tuple(null, 2L));
        assertThat(rows(Asked.of(Figure.HIT_RATE).by(ACCOUNT)))
                .extracting(row -> row.group().get("account"))
                .containsExactly("Acme", "Bolt", null);
        assertThat(values(Asked.of(Figure.HIT_RATE).where(ACCOUNT, "")).getFirst())
                .containsEntry("won", 1L);
        assertThat(values(Asked.of(Figure.HIT_RATE).where(INDUSTRY, "").where(INDUSTRY, "retail"))
                        .getFirst())
                .containsEntry("won", 3L);
    }

    @Test
    void takesSeveralFiltersOfADimensionAsOrAndOfDifferentOnesAsAnd() {
        story.person("ann", "Ann").person("bo", "Bo").person("cy", "Cy");
        for (String seller : List.of("ann", "bo", "cy")) {
            story.deal("2024-01-01").by(seller).found("web").worth("1").won("2024-02-01");
            story.deal("2024-01-01").by(seller).found("fair").worth("1").won("2024-02-01");
        }

        assertThat(values(Asked.of(Figure.HIT_RATE).where(SELLER, "Ann").where(SELLER, "Bo"))
                        .getFirst())
                .containsEntry("won", 4L);
        assertThat(values(Asked.of(Figure.HIT_RATE)
                                .where(SELLER, "Ann")
                                .where(SELLER, "Bo")
                                .where(SOURCE, "web"))
                        .getFirst())
                .containsEntry("won", 2L);
    }

    @Test
    void takesWhatACallerWritesAsAValueOnly() {
        story.deal("2024-01-01").found("web").worth("1").won("2024-02-01");

        assertThat(values(Asked.of(Figure.HIT_RATE).where(SOURCE, "' or 1=1 --"))
                        .getFirst())
                .containsEntry("won", 0L);
        assertThat(values(Asked.of(Figure.HIT_RATE).where(SELLER, "x') or (1=1"))
                        .getFirst())
                .containsEntry("won", 0L);
        assertThat(values(Asked.of(Figure.HIT_RATE)).getFirst()).containsEntry("won", 1L);
    }

    @Test
    void countsBothEndsOfTheWindow() {
        story.deal("2024-01-01").worth("1").won("2024-02-01");
        story.deal("2024-01-01").worth("1").won("2024-02-29");
        story.deal("2024-01-01").worth("1").won("2024-03-01");

        assertThat(values(Asked.of(Figure.REVENUE).from("2024-02-01").to("2024-02-29"))
                        .getFirst())
                .containsEntry("deals", 2L);
    }

    @Test
    void answersNothingWithZerosAndNulls() {
        assertThat(rows(Asked.of(Figure.HIT_RATE))).singleElement().satisfies(row -> {
            assertThat(row.group()).isEmpty();
            assertThat(row.values())
                    .containsEntry("won", 0L)
                    .containsEntry("wonAmount", 0L)
                    .containsEntry("hitRatePercent", null);
        });
        assertThat(values(Asked.of(Figure.SALES_CYCLE)).getFirst())
                .containsEntry("count", 0L)
                .containsEntry("medianDays", null);
        assertThat(values(Asked.of(Figure.CONCENTRATION)).getFirst())
                .containsEntry("entities", 0L)
                .containsEntry("top1Percent", null);
        assertThat(rows(Asked.of(Figure.FUNNEL)))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.values()).containsEntry("reached", 0L));
        assertThat(rows(Asked.of(Figure.HIT_RATE).by(SELLER))).isEmpty();
        assertThat(rows(Asked.of(Figure.SALES_CYCLE).by(SELLER))).isEmpty();
        assertThat(rows(Asked.of(Figure.FUNNEL).by(SELLER))).isEmpty();
    }

    @Test
    void knowsNoRateOverNothing() {
        story.deal("2024-01-01").worth("0").won("2024-02-01");

        assertThat(values(Asked.of(Figure.HIT_RATE)).getFirst())
                .containsEntry("hitRatePercent", new BigDecimal("100"))
                .containsEntry("hitRateByAmountPercent", null);
        assertThat(values(Asked.of(Figure.CONCENTRATION).where(OUTCOME, "won")).getFirst())
                .containsEntry("top1Percent", null);
    }

    @Test
    void knowsTheRateByAmountOnlyWhenEveryLostValueIsKnown() {
        story.deal("2024-01-01").worth("300").won("2024-02-01");
        story.deal("2024-01-01").worth("100").lost("2024-02-01");
        assertThat(values(Asked.of(Figure.HIT_RATE)).getFirst())
                .containsEntry("hitRateByAmountPercent", new BigDecimal("75"));

        story.deal("2024-01-01").lost("2024-02-01");
        assertThat(values(Asked.of(Figure.HIT_RATE)).getFirst())
                .containsEntry("hitRateByAmountPercent", null)
                .containsEntry("wonAmount", new BigDecimal("300"));
    }

    @Test
    void looksAtThePipelineAsOfADay() {
        story.product("p1", "Phone");
        story.deal("2024-01-01").line("p1", "10", null).open("follow-up");
        story.deal("2024-01-11").line("p1", "10", null).lost("2024-02-01");
        story.deal("2024-02-01").line("p1", "10", null).won("2024-03-01");

        assertThat(values(Asked.of(Figure.PIPELINE).to("2024-01-31")).getFirst())
                .containsEntry("count", 2L)
                .containsEntry("listValue", new BigDecimal("20"))
                .containsEntry("ageMeanDays", new BigDecimal("25"));
        assertThat(values(Asked.of(Figure.PIPELINE).to("2024-02-01")).getFirst())
                .containsEntry("count", 2L);
        // 30 June 22:00 UTC is 1 July in Helsinki, 182 days after New Year.
        assertThat(values(Asked.of(Figure.PIPELINE)).getFirst())
                .containsEntry("count", 1L)
                .containsEntry("ageMedianDays", new BigDecimal("182"));
    }

    @Test
    void countsALeadAndItsDealAsOneOpportunity() {
        story.lead("l1", "booking", "2024-01-01")
                .lead("l2", "booking", "2024-01-01")
                .lead("l3", "prospecting", null);
        story.deal("2024-01-05").from("l1").open("follow-up");

        assertThat(values(Asked.of(Figure.FUNNEL)))
                .extracting(row -> row.get("reached"), row -> row.get("converted"))
                .containsExactly(
                        tuple(3L, 2L), tuple(2L, 1L), tuple(1L, 1L), tuple(1L, 0L), tuple(0L, 0L), tuple(0L, null));
        assertThat(rows(Asked.of(Figure.FUNNEL)))
                .extracting(row -> row.group().get("stage"))
                .containsExactlyElementsOf(Stages.FUNNEL);
    }

    @Test
    void countsInTheFunnelWhatWasClosedInTheWindowOrIsOpenAtItsEnd() {
        story.lead("undated", "prospecting", null).lead("later", "prospecting", "2024-04-01");
        story.deal("2024-01-01").won("2024-01-20");
        story.deal("2024-01-01").won("2024-02-20");
        story.deal("2024-01-01").won("2024-03-20");
        story.deal("2024-03-15").won("2024-03-20");

        assertThat(values(Asked.of(Figure.FUNNEL).from("2024-02-01").to("2024-02-29"))
                        .getFirst())
                .containsEntry("reached", 3L);
    }

    @Test
    void sortsStagesAsTheProcessGoes() {
        story.deal("2024-01-01")
                .open("closing")
                .deal("2024-01-01")
                .open("booking")
                .deal("2024-01-01")
                .open("follow-up");

        assertThat(rows(Asked.of(Figure.PIPELINE).by(STAGE)))
                .extracting(row -> row.group().get("stage"))
                .containsExactly("booking", "follow-up", "closing");
    }

    @Test
    void spreadsRevenueOverTheAccountsOfEachGroup() {
        story.person("ann", "Ann").person("bo", "Bo").account("a", "A", null).account("b", "B", null);
        story.deal("2024-01-01").by("ann").with("a").worth("60").won("2024-02-01");
        story.deal("2024-01-01").by("ann").with("b").worth("40").won("2024-02-01");
        story.deal("2024-01-01").by("bo").with("b").worth("10").won("2024-02-01");
        story.deal("2024-01-01").by("bo").with(null).worth("99").won("2024-02-01");

        assertThat(values(Asked.of(Figure.CONCENTRATION).by(SELLER)))
                .extracting(
                        row -> row.get("entities"),
                        row -> row.get("top1Percent"),
                        row -> row.get("entitiesFor80Percent"),
                        row -> row.get("topFifthCount"))
                .containsExactly(tuple(2L, new BigDecimal("60"), 2L, 1L), tuple(1L, new BigDecimal("100"), 1L, 1L));
    }

    @Test
    void listsTheRecordsBehindANumberPageByPage() {
        story.person("ann", "Ann").account("acme", "Acme", null);
        for (int i = 0; i < 5; i++) {
            story.deal("2024-01-01").by("ann").with("acme").worth("1.50").won("2024-02-01");
            story.deal("2024-01-01").by("bo").lost("2024-02-01");
        }
        tables.apply(story.facts());
        Question question = Asked.of(Figure.HIT_RATE).where(OUTCOME, "won").question();

        FigureRecords first = figures().records(question, new Paging(3, null));
        assertThat(first.items()).hasSize(3).allSatisfy(item -> {
            assertThat(item.account()).isEqualTo("Acme");
            assertThat(item.seller()).isEqualTo("Ann");
            assertThat(item.value()).isEqualTo(new Money(new BigDecimal("1.5"), "EUR"));
        });
        assertThat(first.next()).isNotNull();
        FigureRecords second = figures()
                .records(question, new Paging(3, first.items().getLast().id()));
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
    }

    @Test
    void listsLeadsAndDealsBehindAFunnel() {
        story.lead("l1", "booking", null).deal("2024-01-01").open("closing");
        tables.apply(story.facts());

        assertThat(figures()
                        .records(Asked.of(Figure.FUNNEL).by(PRODUCT).question(), new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::kind)
                .containsExactlyInAnyOrder("lead", "deal");
    }

    @Test
    void writesPlainNumbers() {
        story.deal("2024-01-01").worth("10005534").won("2024-02-01");
        story.deal("2024-01-01").worth("0").lost("2024-02-01");
        story.deal("2024-01-01").worth("0").lost("2024-02-01");
        tables.apply(story.facts());

        assertThat(JsonMapper.shared()
                        .writeValueAsString(
                                figures().answer(Asked.of(Figure.HIT_RATE).question())))
                .contains(
                        "\"won\":1,\"lost\":2,\"hitRatePercent\":33.333333333333336,\"wonAmount\":10005534,\"hitRateByAmountPercent\":100")
                .contains("\"from\":null");
    }

    private List<FigureAnswer.Row> rows(Asked asked) {
        tables.apply(story.facts());
        return figures().answer(asked.question()).rows();
    }

    private List<Map<String, @Nullable Object>> values(Asked asked) {
        return rows(asked).stream().map(FigureAnswer.Row::values).toList();
    }

    private Figures figures() {
        return new Figures(tables, Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Europe/Helsinki"));
    }
}
