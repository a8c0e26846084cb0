package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.ACCOUNT;
import static fi.polku.analytics.figures.Dimension.INDUSTRY;
import static fi.polku.analytics.figures.Dimension.PRODUCT;
import static fi.polku.analytics.figures.Dimension.SELLER;
import static fi.polku.analytics.figures.Dimension.SOURCE;
import static fi.polku.analytics.figures.Dimension.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What rows and filters mean: several products, same names, gaps, or and and. */
class DimensionsTest {

    private final Told told = new Told();
    private final Story story = told.story();

    @AfterEach
    void close() {
        told.close();
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

        assertThat(told.rows(Asked.of(Figure.REVENUE).by(PRODUCT)))
                .extracting(
                        row -> row.group().get("product"),
                        row -> row.values().get("deals"),
                        row -> row.values().get("amount"))
                .containsExactly(tuple("Phone", 1L, new BigDecimal("17")), tuple("Tablet", 1L, new BigDecimal("25")));
        assertThat(told.values(Asked.of(Figure.REVENUE)).getFirst())
                .containsEntry("deals", 1L)
                .containsEntry("amount", new BigDecimal("42"));
        assertThat(told.values(Asked.of(Figure.REVENUE).where(PRODUCT, "Phone")).getFirst())
                .containsEntry("deals", 1L)
                .containsEntry("amount", new BigDecimal("17"));
        assertThat(told.values(Asked.of(Figure.REVENUE).where(PRODUCT, "Phone").where(PRODUCT, "Tablet"))
                        .getFirst())
                .containsEntry("deals", 1L)
                .containsEntry("amount", new BigDecimal("42"));
    }

    @Test
    void givesTheOnlyLineTheValueOfItsDeal() {
        story.product("p1", "Phone");
        story.deal("2024-01-01").line("p1", "10", null).worth("9").won("2024-02-01");

        assertThat(told.values(Asked.of(Figure.REVENUE).by(PRODUCT)).getFirst())
                .containsEntry("amount", new BigDecimal("9"));
    }

    @Test
    void keepsThingsOfTheSameNameApart() {
        story.person("ann", "Ann Virta").person("other-ann", "Ann Virta");
        story.deal("2024-01-01").by("ann").worth("1").won("2024-02-01");
        story.deal("2024-01-01").by("other-ann").worth("1").lost("2024-02-01");

        assertThat(told.rows(Asked.of(Figure.HIT_RATE).by(SELLER)))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.group()).containsEntry("seller", "Ann Virta"))
                .extracting(row -> row.groupIds().get("seller"))
                .containsExactlyInAnyOrder(
                        Story.id("ann").toString(), Story.id("other-ann").toString());
        assertThat(told.values(Asked.of(Figure.HIT_RATE).where(SELLER, "Ann Virta"))
                        .getFirst())
                .containsEntry("won", 1L)
                .containsEntry("lost", 1L);
        assertThat(told.values(Asked.of(Figure.HIT_RATE)
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

        assertThat(told.rows(Asked.of(Figure.HIT_RATE).by(INDUSTRY)))
                .extracting(
                        row -> row.group().get("industry"), row -> row.values().get("won"))
                .containsExactly(tuple("retail", 1L), tuple(null, 2L));
        assertThat(told.rows(Asked.of(Figure.HIT_RATE).by(ACCOUNT)))
                .extracting(row -> row.group().get("account"))
                .containsExactly("Acme", "Bolt", null);
        assertThat(told.values(Asked.of(Figure.HIT_RATE).where(ACCOUNT, "")).getFirst())
                .containsEntry("won", 1L);
        assertThat(told.values(Asked.of(Figure.HIT_RATE).where(INDUSTRY, "").where(INDUSTRY, "retail"))
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

        assertThat(told.values(Asked.of(Figure.HIT_RATE).where(SELLER, "Ann").where(SELLER, "Bo"))
                        .getFirst())
                .containsEntry("won", 4L);
        assertThat(told.values(Asked.of(Figure.HIT_RATE)
                                .where(SELLER, "Ann")
                                .where(SELLER, "Bo")
                                .where(SOURCE, "web"))
                        .getFirst())
                .containsEntry("won", 2L);
    }

    @Test
    void takesWhatACallerWritesAsAValueOnly() {
        story.deal("2024-01-01").found("web").worth("1").won("2024-02-01");

        assertThat(told.values(Asked.of(Figure.HIT_RATE).where(SOURCE, "' or 1=1 --"))
                        .getFirst())
                .containsEntry("won", 0L);
        assertThat(told.values(Asked.of(Figure.HIT_RATE).where(SELLER, "x') or (1=1"))
                        .getFirst())
                .containsEntry("won", 0L);
        assertThat(told.values(Asked.of(Figure.HIT_RATE)).getFirst()).containsEntry("won", 1L);
    }

    @Test
    void sortsStagesAsTheProcessGoes() {
        story.deal("2024-01-01")
                .open("closing")
                .deal("2024-01-01")
                .open("booking")
                .deal("2024-01-01")
                .open("follow-up");

        assertThat(told.rows(Asked.of(Figure.PIPELINE).by(STAGE)))
                .extracting(row -> row.group().get("stage"))
                .containsExactly("booking", "follow-up", "closing");
    }
}
