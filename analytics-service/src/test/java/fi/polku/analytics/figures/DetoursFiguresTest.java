package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.OVERRIDDEN;
import static fi.polku.analytics.figures.Dimension.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.analytics.Journey;
import fi.polku.analytics.intake.ToldEvents;
import fi.polku.platform.service.web.Paging;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What figures say of leads and deals that leave the straight path, told by events. */
class DetoursFiguresTest {

    private final ToldEvents journey = Journey.told();
    private final Told told = new Told().also(journey);

    @AfterEach
    void close() {
        told.close();
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
