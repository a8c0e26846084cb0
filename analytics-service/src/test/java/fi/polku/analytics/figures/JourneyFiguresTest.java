package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.BOOKER;
import static fi.polku.analytics.figures.Dimension.CLASS;
import static fi.polku.analytics.figures.Dimension.KIND;
import static fi.polku.analytics.figures.Dimension.LEVEL;
import static fi.polku.analytics.figures.Dimension.OVERRIDDEN;
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
    void countsWhereAManagerLetADealPass() {
        assertThat(told.rows(Asked.of(PathFigures.WEAK_LINKS)))
                .extracting(row -> row.group().get("stage"), row -> row.values().get("overridden"))
                .containsExactly(
                        tuple("prospecting", 0L),
                        tuple("booking", 0L),
                        tuple("sales-meeting", 0L),
                        tuple("follow-up", 0L),
                        tuple("closing", 1L),
                        tuple("handover", 0L));
        assertThat(told.records(
                                Asked.of(PathFigures.WEAK_LINKS)
                                        .where(OVERRIDDEN, "true")
                                        .question(),
                                new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::id)
                .containsExactly(ToldEvents.id("deal-2").toString());
        assertThat(told.values(Asked.of(PathFigures.WEAK_LINKS).where(OVERRIDDEN, "true")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("entered", 1L).containsEntry("overridden", 1L));
    }

    @Test
    void tellsWhatStandsStill() {
        journey.tell("deal.opened", "deal-3", "2024-06-01T08:00:00Z", """
                "dealId":"$deal-3","accountId":"$acme","currency":"EUR","process":{"id":"$process","version":1},
                "lines":[{"productId":"$pump","quantity":1,"listPrice":{"amount":"1000.00","currency":"EUR"}}],
                "stage":"sales-meeting","openedOn":"2024-06-01\"""");
        told.also(journey);
        // On 1 July it has been there for 30 days where 14 are allowed.
        assertThat(only(Asked.of(PathFigures.STALLED)))
                .containsEntry("count", 1L)
                .containsEntry("listValue", new BigDecimal("1000"))
                .containsEntry("medianDays", new BigDecimal("30"));
        assertThat(told.records(Asked.of(PathFigures.STALLED).question(), new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::id)
                .containsExactly(ToldEvents.id("deal-3").toString());
        assertThat(told.values(Asked.of(PathFigures.WEAK_LINKS).where(STAGE, "sales-meeting"))
                        .getFirst())
                .containsEntry("entered", 2L)
                .containsEntry("stalledNow", 1L);

        journey.tell("deal.next-step-set", "deal-3", "2024-06-20T08:00:00Z", """
                "dealId":"$deal-3","dueOn":"2024-07-01\"""");
        told.also(journey);
        assertThat(only(Asked.of(PathFigures.STALLED))).containsEntry("count", 0L);
    }

    @Test
    void doesNotTakeALeadWithAMeetingOrACallToComeForOneThatStandsStill() {
        booked("quiet", "2024-06-10T08:00:00Z");
        booked("met", "2024-07-01T08:00:00Z");
        booked("called", "2024-06-10T08:00:00Z");
        promised("called", "2024-06-11T08:00:00Z", "2024-07-03");
        told.also(journey);

        // On 1 July they have been there for 60 days where 30 are allowed.
        assertThat(told.values(Asked.of(PathFigures.WEAK_LINKS)
                                .where(STAGE, "booking")
                                .from("2024-05-01"))
                        .getFirst())
                .containsEntry("entered", 3L)
                .containsEntry("stalledNow", 1L);
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
    void countsVerdictsThatAreWaitedFor() {
        journey.tell("deal.opened", "deal-3", "2024-06-01T08:00:00Z", """
                        "dealId":"$deal-3","leadId":"$lead-3","currency":"EUR","lines":[],"stage":"sales-meeting",
                        "verdictDueAt":"2024-06-03T08:00:00Z","openedOn":"2024-06-01\"""")
                .tell("deal.verdict-overdue", "deal-3", "2024-06-03T08:00:00Z", """
                        "dealId":"$deal-3","leadId":"$lead-3","dueAt":"2024-06-03T08:00:00Z\"""");
        told.also(journey);

        assertThat(only(Asked.of(PathFigures.VERDICTS).from("2024-06-01")))
                .containsEntry("waiting", 1L)
                .containsEntry("overdue", 1L)
                .containsEntry("late", 1L)
                .containsEntry("acceptedPercent", null);
    }

    @Test
    void remembersThatAVerdictCameLate() {
        judged("deal-3", "2024-06-03T08:00:00Z");
        judged("deal-4", "2024-06-03T08:00:01Z");
        told.also(journey);

        assertThat(only(Asked.of(PathFigures.VERDICTS).from("2024-06-01")))
                .containsEntry("accepted", 2L)
                .containsEntry("waiting", 0L)
                .containsEntry("overdue", 0L)
                .containsEntry("late", 1L);
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
    void countsACallbackOnceHoweverOftenItsDayWasPromised() {
        captured("corrected");
        promised("corrected", "2024-05-06T08:00:00Z", "2024-05-10");
        // The reason was wrong: the same day again, and once more on the day itself.
        promised("corrected", "2024-05-07T08:00:00Z", "2024-05-10");
        promised("corrected", "2024-05-10T06:00:00Z", "2024-05-10");
        called("corrected", "2024-05-10T09:00:00Z", "2024-05-10");
        captured("moved");
        promised("moved", "2024-05-06T08:00:00Z", "2024-05-10");
        promised("moved", "2024-05-07T08:00:00Z", "2024-05-13");
        promised("moved", "2024-05-08T08:00:00Z", "2024-05-10");
        called("moved", "2024-05-12T09:00:00Z", "2024-05-10");
        // Called on the day, which promised another call on the same day: kept once, broken once.
        captured("again");
        promised("again", "2024-05-06T08:00:00Z", "2024-05-10");
        called("again", "2024-05-10T07:00:00Z", "2024-05-10");
        promised("again", "2024-05-10T07:00:00Z", "2024-05-10");
        told.also(journey);

        assertThat(only(Asked.of(PathFigures.RESPONSE).from("2024-05-01")))
                .containsEntry("callbacks", 4L)
                .containsEntry("kept", 3L)
                .containsEntry("keptOnTheDay", 2L)
                .containsEntry("keptMedianDays", BigDecimal.ZERO)
                .containsEntry("keptP90Days", new BigDecimal("1.6"));
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
    void awaitsDeliveryOfAnImportedDealThatWasWonHereAndNotOfHistory() {
        won("here", false);
        won("there", true);
        told.also(journey);

        assertThat(only(Asked.of(PathFigures.HANDOVER_TIME).from("2024-06-01")))
                .containsEntry("won", 1L)
                .containsEntry("waiting", 1L);
        assertThat(told.records(
                                Asked.of(PathFigures.HANDOVER_TIME)
                                        .from("2024-06-01")
                                        .question(),
                                new Paging(50, null))
                        .items())
                .extracting(FigureRecords.Item::id)
                .containsExactly(ToldEvents.id("here").toString());
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
    void followsSignalsWhoseLeadsWereMerged() {
        for (int i = 2; i <= 3; i++) {
            journey.tell("lead.signal-raised", "sign-" + i, "2024-01-09T08:00:00Z", """
                            "signalId":"$sign-%d","raisedBy":{"personId":"$eve"},"touchpoint":"service","routedAs":"nobody\"""".formatted(i))
                    .tell("lead.captured", "lead-" + i, "2024-01-09T09:00:00Z", """
                            "leadId":"$lead-%1$d","stage":"prospecting","signalId":"$sign-%1$d",
                            "capturedAt":"2024-01-09T09:00:00Z\"""".formatted(i))
                    .tell("lead.merged", "lead-" + i, "2024-01-10T09:00:00Z", """
                            "leadId":"$lead-%d","intoLeadId":"$%s\"""".formatted(
                                    i, i == 2 ? "lead-3" : "lead"));
        }
        told.also(journey);

        assertThat(told.rows(Asked.of(PathFigures.SIGNALS)))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsEntry("raised", 3L)
                        .containsEntry("toDeal", 3L)
                        .containsEntry("won", 3L)
                        .containsEntry("wonAmount", new BigDecimal("1600")));
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

    private Set<@Nullable String> classes(Figure figure) {
        return told.rows(Asked.of(figure).by(CLASS)).stream()
                .map(row -> row.group().get("class"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void booked(String lead, String begins) {
        captured(lead);
        journey.tell("lead.meeting-booked", lead, "2024-05-02T08:00:00Z", """
                "leadId":"$%1$s","meetingId":"$meet-%1$s","startsAt":"%2$s","minutes":60,"by":{"personId":"$bo"}""".formatted(lead, begins));
    }

    /** Imported open, went on here, and was won here or by the records of the other system. */
    private void won(String deal, boolean history) {
        String state = """
                "dealId":"$%1$s","system":"crm","externalId":"%1$s","currency":"EUR","lines":[],"openedOn":"2024-05-01",
                "stage":""".formatted(deal);
        journey.tell("deal.opened", deal, "2024-05-01T08:00:00Z", state + "\"sales-meeting\"")
                .tell("deal.stage-entered", deal, "2024-05-20T08:00:00Z", """
                        "dealId":"$%s","from":"sales-meeting","stage":"closing","overridden":false""".formatted(deal))
                .tell("deal.corrected", deal, "2024-06-10T08:00:00Z", state + """
                        "handover","outcome":"won","reason":"price","closedOn":"2024-06-10","history":%s""".formatted(history));
    }

    private void judged(String deal, String at) {
        journey.tell("deal.opened", deal, "2024-06-01T08:00:00Z", """
                        "dealId":"$%1$s","leadId":"$lead-of-%1$s","currency":"EUR","lines":[],"stage":"sales-meeting",
                        "verdictDueAt":"2024-06-03T08:00:00Z","openedOn":"2024-06-01\"""".formatted(deal))
                .tell("deal.lead-verdict-given", deal, at, """
                        "dealId":"$%1$s","leadId":"$lead-of-%1$s","verdict":"accepted\"""".formatted(deal));
    }

    private void captured(String lead) {
        journey.tell("lead.captured", lead, "2024-05-02T08:00:00Z", """
                "leadId":"$%1$s","stage":"prospecting","capturedAt":"2024-05-02T08:00:00Z\"""".formatted(lead));
    }

    private void promised(String lead, String at, String dueOn) {
        journey.tell("lead.callback-set", lead, at, """
                "leadId":"$%s","dueOn":"%s","reason":"later","by":{"personId":"$bo"}""".formatted(lead, dueOn));
    }

    private void called(String lead, String at, String dueOn) {
        journey.tell("lead.contact-logged", lead + "-call", at, """
                "leadId":"$%1$s","contactId":"$%1$s-call","channel":"call","outcome":"reached","level":1,
                "by":{"personId":"$bo"},"callbackDueOn":"%2$s\"""".formatted(lead, dueOn));
    }

    private Map<String, @Nullable Object> only(Asked asked) {
        return told.values(asked).getFirst();
    }
}
