package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.OUTCOME;
import static fi.polku.analytics.figures.Dimension.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the real history does not show: several currencies, unknown values, days between, empty windows. */
class FiguresTest {

    private final Told told = new Told();
    private final Story story = told.story();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void neverAddsAmountsOfDifferentCurrencies() {
        story.deal("2024-01-01").in("EUR").worth("100").won("2024-02-01");
        story.deal("2024-01-01").in("EUR").worth("50.25").won("2024-02-01");
        story.deal("2024-01-01").in("SEK").worth("1000").won("2024-02-01");

        assertThat(told.values(Asked.of(Figure.REVENUE)))
                .extracting(row -> row.get("currency"), row -> row.get("deals"), row -> row.get("amount"))
                .containsExactly(tuple("EUR", 2L, new BigDecimal("150.25")), tuple("SEK", 1L, new BigDecimal("1000")));
    }

    @Test
    void countsBothEndsOfTheWindow() {
        story.deal("2024-01-01").worth("1").won("2024-02-01");
        story.deal("2024-01-01").worth("1").won("2024-02-29");
        story.deal("2024-01-01").worth("1").won("2024-03-01");

        assertThat(told.values(Asked.of(Figure.REVENUE).from("2024-02-01").to("2024-02-29"))
                        .getFirst())
                .containsEntry("deals", 2L);
    }

    @Test
    void answersNothingWithZerosAndNulls() {
        assertThat(told.rows(Asked.of(Figure.HIT_RATE))).singleElement().satisfies(row -> {
            assertThat(row.group()).isEmpty();
            assertThat(row.values())
                    .containsEntry("won", 0L)
                    .containsEntry("wonAmount", 0L)
                    .containsEntry("hitRatePercent", null);
        });
        assertThat(told.values(Asked.of(Figure.SALES_CYCLE)).getFirst())
                .containsEntry("count", 0L)
                .containsEntry("medianDays", null);
        assertThat(told.values(Asked.of(Figure.CONCENTRATION)).getFirst())
                .containsEntry("entities", 0L)
                .containsEntry("top1Percent", null);
        assertThat(told.rows(Asked.of(Figure.FUNNEL)))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.values()).containsEntry("reached", 0L));
        assertThat(told.rows(Asked.of(Figure.HIT_RATE).by(SELLER))).isEmpty();
        assertThat(told.rows(Asked.of(Figure.SALES_CYCLE).by(SELLER))).isEmpty();
        assertThat(told.rows(Asked.of(Figure.FUNNEL).by(SELLER))).isEmpty();
    }

    @Test
    void knowsNoRateOverNothing() {
        story.deal("2024-01-01").worth("0").won("2024-02-01");

        assertThat(told.values(Asked.of(Figure.HIT_RATE)).getFirst())
                .containsEntry("hitRatePercent", new BigDecimal("100"))
                .containsEntry("hitRateByAmountPercent", null);
        assertThat(told.values(Asked.of(Figure.CONCENTRATION).where(OUTCOME, "won"))
                        .getFirst())
                .containsEntry("top1Percent", null);
    }

    @Test
    void knowsTheRateByAmountOnlyWhenEveryLostValueIsKnown() {
        story.deal("2024-01-01").worth("300").won("2024-02-01");
        story.deal("2024-01-01").worth("100").lost("2024-02-01");
        assertThat(told.values(Asked.of(Figure.HIT_RATE)).getFirst())
                .containsEntry("hitRateByAmountPercent", new BigDecimal("75"));

        story.deal("2024-01-01").lost("2024-02-01");
        assertThat(told.values(Asked.of(Figure.HIT_RATE)).getFirst())
                .containsEntry("hitRateByAmountPercent", null)
                .containsEntry("wonAmount", new BigDecimal("300"));
    }

    @Test
    void looksAtThePipelineAsOfADay() {
        story.product("p1", "Phone");
        story.deal("2024-01-01").line("p1", "10", null).open("follow-up");
        story.deal("2024-01-11").line("p1", "10", null).lost("2024-02-01");
        story.deal("2024-02-01").line("p1", "10", null).won("2024-03-01");

        assertThat(told.values(Asked.of(Figure.PIPELINE).to("2024-01-31")).getFirst())
                .containsEntry("count", 2L)
                .containsEntry("listValue", new BigDecimal("20"))
                .containsEntry("ageMeanDays", new BigDecimal("25"));
        assertThat(told.values(Asked.of(Figure.PIPELINE).to("2024-02-01")).getFirst())
                .containsEntry("count", 2L);
        // 30 June 22:00 UTC is 1 July in Helsinki, 182 days after New Year.
        assertThat(told.values(Asked.of(Figure.PIPELINE)).getFirst())
                .containsEntry("count", 1L)
                .containsEntry("ageMedianDays", new BigDecimal("182"));
    }

    @Test
    void countsALeadAndItsDealAsOneOpportunity() {
        story.lead("l1", "booking", "2024-01-01")
                .lead("l2", "booking", "2024-01-01")
                .lead("l3", "prospecting", null);
        story.deal("2024-01-05").from("l1").open("follow-up");

        assertThat(told.values(Asked.of(Figure.FUNNEL)))
                .extracting(row -> row.get("reached"), row -> row.get("converted"))
                .containsExactly(
                        tuple(3L, 2L), tuple(2L, 1L), tuple(1L, 1L), tuple(1L, 0L), tuple(0L, 0L), tuple(0L, null));
        assertThat(told.rows(Asked.of(Figure.FUNNEL)))
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

        assertThat(told.values(Asked.of(Figure.FUNNEL).from("2024-02-01").to("2024-02-29"))
                        .getFirst())
                .containsEntry("reached", 3L);
    }

    @Test
    void spreadsRevenueOverTheAccountsOfEachGroup() {
        story.person("ann", "Ann").person("bo", "Bo").account("a", "A", null).account("b", "B", null);
        story.deal("2024-01-01").by("ann").with("a").worth("60").won("2024-02-01");
        story.deal("2024-01-01").by("ann").with("b").worth("40").won("2024-02-01");
        story.deal("2024-01-01").by("bo").with("b").worth("10").won("2024-02-01");
        story.deal("2024-01-01").by("bo").with(null).worth("99").won("2024-02-01");

        assertThat(told.values(Asked.of(Figure.CONCENTRATION).by(SELLER)))
                .extracting(
                        row -> row.get("entities"),
                        row -> row.get("top1Percent"),
                        row -> row.get("entitiesFor80Percent"),
                        row -> row.get("topFifthCount"))
                .containsExactly(tuple(2L, new BigDecimal("60"), 2L, 1L), tuple(1L, new BigDecimal("100"), 1L, 1L));
    }

    @Test
    void writesPlainNumbers() {
        story.deal("2024-01-01").worth("10005534").won("2024-02-01");
        story.deal("2024-01-01").worth("0").lost("2024-02-01");
        story.deal("2024-01-01").worth("0").lost("2024-02-01");

        assertThat(JsonMapper.shared().writeValueAsString(told.answer(Asked.of(Figure.HIT_RATE))))
                .contains(
                        "\"won\":1,\"lost\":2,\"hitRatePercent\":33.333333333333336,\"wonAmount\":10005534,\"hitRateByAmountPercent\":100")
                .contains("\"from\":null");
    }

    @Test
    void showsEveryStageOfTheFunnelOnceAlsoWhenGroupedByStage() {
        story.lead("l1", "booking", null);

        assertThat(told.rows(Asked.of(Figure.FUNNEL).by(Dimension.STAGE))).hasSize(6);
    }
}
