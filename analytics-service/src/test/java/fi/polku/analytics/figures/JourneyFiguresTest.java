package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.BOOKER;
import static fi.polku.analytics.figures.Dimension.CLASS;
import static fi.polku.analytics.figures.Dimension.KIND;
import static fi.polku.analytics.figures.Dimension.LEVEL;
import static fi.polku.analytics.figures.Dimension.PARTNER;
import static fi.polku.analytics.figures.Dimension.REASON;
import static fi.polku.analytics.figures.Dimension.SELLER;
import static fi.polku.analytics.figures.Dimension.SOURCE;
import static fi.polku.analytics.figures.Dimension.STAGE;
import static fi.polku.analytics.figures.Dimension.TOUCHPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.analytics.Journey;
import fi.polku.analytics.intake.ToldEvents;
import fi.polku.platform.service.web.Paging;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every figure says of one lead along the whole path, told by events. */
class JourneyFiguresTest {

    private final ToldEvents journey = Journey.told();
    private final Told told = new Told().also(journey);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void countsOneOpportunity() {
        assertThat(told.values(Asked.of(Figure.FUNNEL)))
                .extracting(row -> row.get("reached"))
                .containsExactly(1L, 1L, 1L, 1L, 1L, 1L);
        assertThat(only(Asked.of(Figure.HIT_RATE).by(BOOKER, PARTNER, TOUCHPOINT)))
                .containsEntry("won", 1L)
                .containsEntry("lost", 0L);
        assertThat(told.rows(Asked.of(Figure.REVENUE).by(BOOKER, PARTNER, TOUCHPOINT, CLASS)))
                .singleElement()
                .satisfies(row -> assertThat(row.group())
                        .containsEntry("booker", "Bo Buukkari")
                        .containsEntry("partner", "CallCo")
                        .containsEntry("touchpoint", "service")
                        .containsEntry("class", "B1"));
        assertThat(told.values(Asked.of(Figure.PIPELINE)).getFirst()).containsEntry("count", 0L);
        assertThat(told.values(Asked.of(Figure.PIPELINE).to("2024-02-01")).getFirst())
                .containsEntry("count", 1L)
                .containsEntry("listValue", new BigDecimal("2000"));
    }

    @Test
    void takesTheClassAsItWasStampedOnDealsAndActivitiesAndAsItIsNowOfTheRest() {
        // Acme was B1 when everything was done and became A2 afterwards.
        for (Figure figure : List.of(Figure.REVENUE, PathFigures.HANDOVER_TIME, PathFigures.ACTIVITY_LEVELS)) {
            assertThat(classes(figure)).as(figure.label()).containsExactly("B1");
        }
        for (Figure figure : List.of(PathFigures.RESPONSE, PathFigures.SATISFACTION, PathFigures.SIGNALS)) {
            assertThat(classes(figure)).as(figure.label()).containsExactly("A2");
        }
        assertThat(classes(PathFigures.TIME_IN_STAGE)).containsExactly("A2", "B1");
    }

    @Test
    void measuresTimeInStage() {
        assertThat(told.rows(Asked.of(PathFigures.TIME_IN_STAGE)))
                .extracting(
                        row -> row.group().get("stage"),
                        row -> row.values().get("count"),
                        row -> row.values().get("medianDays"),
                        row -> row.values().get("overLimit"))
                .containsExactly(
                        tuple("prospecting", 1L, new BigDecimal("7"), 0L),
                        tuple("booking", 2L, new BigDecimal("2.5"), 0L),
                        tuple("sales-meeting", 1L, new BigDecimal("2"), 0L),
                        tuple("follow-up", 1L, new BigDecimal("12"), 1L),
                        tuple("closing", 1L, new BigDecimal("3"), 0L),
                        tuple("handover", 1L, new BigDecimal("4"), 0L));
        assertThat(told.rows(Asked.of(PathFigures.TIME_IN_STAGE)
                        .by(SELLER, STAGE)
                        .where(STAGE, "booking")
                        .from("2024-01-20")))
                .singleElement()
                .satisfies(row -> assertThat(row.group())
                        .containsEntry("stage", "booking")
                        .containsEntry("seller", "Bo Buukkari"));
    }

    @Test
    void showsWhereThePathBreaks() {
        assertThat(told.rows(Asked.of(PathFigures.WEAK_LINKS)))
                .extracting(
                        row -> row.group().get("stage"),
                        row -> row.values().get("entered"),
                        row -> row.values().get("converted"),
                        row -> row.values().get("medianDays"))
                .containsExactly(
                        tuple("prospecting", 1L, 1L, new BigDecimal("7")),
                        tuple("booking", 1L, 1L, new BigDecimal("2.5")),
                        tuple("sales-meeting", 1L, 1L, new BigDecimal("2")),
                        tuple("follow-up", 1L, 1L, new BigDecimal("12")),
                        tuple("closing", 1L, 1L, new BigDecimal("3")),
                        tuple("handover", 1L, 1L, new BigDecimal("4")));
    }

    @Test
    void tellsWhatSellersSaidOfTheLeads() {
        assertThat(told.rows(Asked.of(PathFigures.VERDICTS).by(BOOKER, SOURCE)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.group()).containsEntry("booker", "Bo Buukkari");
                    assertThat(row.values())
                            .containsEntry("given", 2L)
                            .containsEntry("accepted", 1L)
                            .containsEntry("returned", 1L)
                            .containsEntry("waiting", 0L)
                            .containsEntry("acceptedPercent", new BigDecimal("50"));
                });
        assertThat(told.rows(Asked.of(PathFigures.VERDICTS).by(REASON)))
                .extracting(row -> row.group().get("reason"))
                .containsExactly("no-authority", null);
        assertThat(told.records(
                                Asked.of(PathFigures.VERDICTS)
                                        .where(REASON, "no-authority")
                                        .question(),
                                new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::id)
                .containsExactly(ToldEvents.id("deal-1").toString());
    }

    @Test
    void tellsWhyDealsWereLost() {
        for (int i = 0; i < 3; i++) {
            journey.tell("deal.closed", "lost-" + i, "2024-06-01T08:00:00Z", """
                    "dealId":"$lost-%d","currency":"EUR","lines":[],"stage":"closing","openedOn":"2024-05-01","outcome":"lost",
                    "reason":"%s","closedOn":"2024-06-01\"""".formatted(
                            i, i == 0 ? "price\",\"competitor\":\"rival" : "no-need"));
        }
        told.also(journey);

        assertThat(told.rows(Asked.of(PathFigures.LOSS_REASONS)))
                .extracting(
                        row -> row.group().get("reason"),
                        row -> row.values().get("count"),
                        row -> row.values().get("toCompetitor"))
                .containsExactly(tuple("no-need", 2L, 0L), tuple("price", 1L, 1L));
    }

    @Test
    void measuresHowSoonLeadsAreCalledAndCallbacksKept() {
        assertThat(only(Asked.of(PathFigures.RESPONSE)))
                .containsEntry("leads", 1L)
                .containsEntry("contacted", 1L)
                .containsEntry("medianMinutes", new BigDecimal("30"))
                .containsEntry("callbacks", 1L)
                .containsEntry("kept", 1L)
                .containsEntry("keptOnTheDay", 1L)
                .containsEntry("keptPercent", new BigDecimal("100"))
                .containsEntry("keptMeanDays", BigDecimal.ZERO);
    }

    @Test
    void measuresTheWayToDelivery() {
        assertThat(only(Asked.of(PathFigures.HANDOVER_TIME)))
                .containsEntry("won", 1L)
                .containsEntry("accepted", 1L)
                .containsEntry("meanDays", new BigDecimal("4"))
                .containsEntry("returned", 1L)
                .containsEntry("waiting", 0L);
    }

    @Test
    void tellsHowSatisfiedCustomersAre() {
        assertThat(only(Asked.of(PathFigures.SATISFACTION).by(SELLER)))
                .containsEntry("answers", 2L)
                .containsEntry("npsPercent", new BigDecimal("100"))
                .containsEntry("csatPercent", new BigDecimal("0"));
        assertThat(told.records(
                                Asked.of(PathFigures.SATISFACTION)
                                        .where(KIND, "nps")
                                        .question(),
                                new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::detail)
                .containsExactly("nps 9");
    }

    @Test
    void followsSignalsToRevenue() {
        assertThat(told.rows(Asked.of(PathFigures.SIGNALS))).singleElement().satisfies(row -> {
            assertThat(row.group()).containsEntry("touchpoint", "service");
            assertThat(row.values())
                    .containsEntry("currency", "EUR")
                    .containsEntry("raised", 1L)
                    .containsEntry("toLead", 1L)
                    .containsEntry("toDeal", 1L)
                    .containsEntry("won", 1L)
                    .containsEntry("wonAmount", new BigDecimal("1600"))
                    .containsEntry("medianHoursToFirstAction", new BigDecimal("2"));
        });
        journey.tell("lead.signal-raised", "sign-2", "2024-01-09T08:00:00Z", """
                "signalId":"$sign-2","raisedBy":{"personId":"$eve"},"touchpoint":"web","urgency":"now","routedAs":"nobody\"""");
        told.also(journey);
        assertThat(told.rows(Asked.of(PathFigures.SIGNALS).by(SELLER)).getLast().values())
                .containsEntry("raised", 1L)
                .containsEntry("wonAmount", BigDecimal.ZERO)
                .containsEntry("currency", null);
    }

    @Test
    void buildsTheTriangle() {
        journey.tell("account.opened", "beta", "2024-01-08T07:00:00Z", """
                        "accountId":"$beta","name":"Beta Oy\"""")
                .tell("account.classified", "beta", "2024-01-08T07:00:05Z", """
                        "accountId":"$beta","accountClass":"C1","kind":"prospect","points":4,"rulesVersion":1""")
                .tell("lead.captured", "lead-b", "2024-01-09T10:00:00Z", """
                        "leadId":"$lead-b","stage":"prospecting","accountId":"$beta","capturedAt":"2024-01-09T10:00:00Z\"""");
        told.also(journey);

        assertThat(told.rows(Asked.of(PathFigures.TRIANGLE)))
                .extracting(
                        row -> row.group().get("class"),
                        row -> row.values().get("leads"),
                        row -> row.values().get("prospects"),
                        row -> row.values().get("customers"),
                        row -> row.values().get("revenueSharePercent"))
                .containsExactly(tuple("A2", 0L, 0L, 1L, new BigDecimal("100")), tuple("C1", 1L, 1L, 0L, null));
    }

    @Test
    void showsOnWhichLevelTheTimeGoes() {
        assertThat(told.rows(Asked.of(PathFigures.ACTIVITY_LEVELS)))
                .extracting(
                        row -> row.group().get("level"),
                        row -> row.values().get("activities"),
                        row -> row.values().get("minutes"),
                        row -> row.values().get("minutesPercent"))
                .containsExactly(tuple("1", 2L, 20L, new BigDecimal("25")), tuple("2", 1L, 60L, new BigDecimal("75")));
        assertThat(only(Asked.of(PathFigures.ACTIVITY_LEVELS).where(LEVEL, "2")))
                .containsEntry("minutes", 60L);
    }

    @Test
    void namesTheLeadOrTheDealOfARecord() {
        String lead = ToldEvents.id("lead").toString();
        String deal = ToldEvents.id("deal-2").toString();

        assertThat(told.records(Asked.of(PathFigures.ACTIVITY_LEVELS).question(), new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::leadId, FigureRecords.Item::dealId)
                .containsExactlyInAnyOrder(tuple(lead, null), tuple(lead, null), tuple(null, deal));
        assertThat(told.records(Asked.of(PathFigures.SATISFACTION).question(), new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::dealId)
                .containsExactly(deal, deal);
    }

    private Set<String> classes(Figure figure) {
        return told.rows(Asked.of(figure).by(CLASS)).stream()
                .map(row -> String.valueOf(row.group().get("class")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, @Nullable Object> only(Asked asked) {
        return told.values(asked).getFirst();
    }
}
