package fi.polku.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What events make of deals that were imported: history, and those that go on here. */
class ImportedFoldingTest {

    @Test
    void knowsNoWayOfHistory() {
        ToldEvents told = new ToldEvents();
        told.tell("deal.opened", "old", "2017-01-01T00:00:00Z", """
                        "dealId":"$old","system":"crm","externalId":"1","currency":"USD","lines":[],"stage":"sales-meeting",
                        "openedOn":"2017-01-01\"""");
        assertThat(told.fact(DealFact.class, "old").course().visits().all()).hasSize(1);

        told.tell("deal.closed", "old", "2017-03-01T00:00:00Z", """
                        "dealId":"$old","system":"crm","externalId":"1","currency":"USD","lines":[],"stage":"handover",
                        "openedOn":"2017-01-01","outcome":"won","history":true,"closedOn":"2017-03-01\"""");
        assertThat(told.fact(DealFact.class, "old").course().visits().isUnknown())
                .isTrue();
    }

    @Test
    void knowsNoWayOfHistoryInEventsThatDoNotTellIt() {
        ToldEvents told = imported("old");
        decided(told, "old", "won", "");

        assertThat(told.fact(DealFact.class, "old").course().visits().isUnknown())
                .isTrue();
    }

    @Test
    void knowsTheWayOfAnImportedDealThatWasDecidedHere() {
        ToldEvents told = imported("won");
        decided(told, "won", "won", ",\"history\":false");
        imported(told, "lost");
        decided(told, "lost", "lost", ",\"history\":false");

        assertThat(told.fact(DealFact.class, "won").course().visits().all())
                .extracting(Visit::stage, ImportedFoldingTest::entered, ImportedFoldingTest::left, Visit::next)
                .containsExactly(
                        tuple("sales-meeting", "2017-01-01", "2017-03-01", "handover"),
                        tuple("handover", "2017-03-01", null, null));
        assertThat(told.fact(DealFact.class, "lost").course().visits().all())
                .extracting(Visit::stage, ImportedFoldingTest::left, Visit::next)
                .containsExactly(tuple("sales-meeting", "2017-03-01", null));
    }

    @Test
    void keepsTheWayOfADealThatMovedHereAndWasDecidedElsewhere() {
        ToldEvents told = imported("moved");
        told.tell("deal.stage-entered", "moved", "2017-02-01T10:00:00Z", """
                        "dealId":"$moved","from":"sales-meeting","stage":"closing","overridden":false""");
        decided(told, "moved", "won", ",\"history\":true");

        assertThat(told.fact(DealFact.class, "moved").course().visits().all())
                .extracting(Visit::stage, ImportedFoldingTest::left, Visit::next)
                .containsExactly(
                        tuple("sales-meeting", "2017-02-01", "closing"), tuple("closing", "2017-03-01", "handover"));
    }

    @Test
    void handsOverADealThatWasLostHereAndWonByItsRecords() {
        ToldEvents told = imported("late");
        decided(told, "late", "lost", ",\"history\":false");
        corrected(told, "late", "lost", "2017-03-04");
        corrected(told, "late", "won", "2017-03-05");
        corrected(told, "late", "won", "2017-03-06");

        assertThat(told.fact(DealFact.class, "late").course().visits().all())
                .extracting(Visit::stage, ImportedFoldingTest::entered, ImportedFoldingTest::left, Visit::next)
                .containsExactly(
                        tuple("sales-meeting", "2017-01-01", "2017-03-05", "handover"),
                        tuple("handover", "2017-03-05", null, null));
    }

    @Test
    void handsOverNothingThatWasWonHereAndLostByItsRecords() {
        ToldEvents told = imported("lost");
        decided(told, "lost", "won", ",\"history\":false");
        corrected(told, "lost", "lost", "2017-03-05");

        assertThat(told.fact(DealFact.class, "lost").course().visits().all())
                .extracting(Visit::stage, ImportedFoldingTest::left, Visit::next)
                .containsExactly(tuple("sales-meeting", "2017-03-01", null), tuple("handover", "2017-03-05", null));
    }

    @Test
    void leavesNoStageBeforeItCameThere() {
        ToldEvents told = imported("lost");
        decided(told, "lost", "won", ",\"history\":false");
        corrected(told, "lost", "lost", "2017-02-01");

        assertThat(told.fact(DealFact.class, "lost").course().visits().all().getLast())
                .extracting(ImportedFoldingTest::entered, ImportedFoldingTest::left)
                .containsExactly("2017-03-01", "2017-03-01");
    }

    private static void corrected(ToldEvents told, String deal, String outcome, String closedOn) {
        told.tell("deal.corrected", deal, "2017-03-10T10:00:00Z", """
                "dealId":"$%1$s","system":"crm","externalId":"%1$s","currency":"USD","lines":[],"stage":"closing",
                "openedOn":"2017-01-01","outcome":"%2$s","closedOn":"%3$s","history":false""".formatted(deal, outcome, closedOn));
    }

    private static ToldEvents imported(String deal) {
        return imported(new ToldEvents(), deal);
    }

    private static ToldEvents imported(ToldEvents told, String deal) {
        return told.tell("deal.opened", deal, "2017-01-01T00:00:00Z", """
                "dealId":"$%1$s","system":"crm","externalId":"%1$s","currency":"USD","lines":[],"stage":"sales-meeting",
                "openedOn":"2017-01-01\"""".formatted(deal));
    }

    private static void decided(ToldEvents told, String deal, String outcome, String more) {
        told.tell("deal.closed", deal, "2017-03-01T10:00:00Z", """
                "dealId":"$%1$s","system":"crm","externalId":"%1$s","currency":"USD","lines":[],"stage":"closing",
                "openedOn":"2017-01-01","outcome":"%2$s","closedOn":"2017-03-01"%3$s""".formatted(deal, outcome, more));
    }

    private static String entered(Visit visit) {
        return visit.entered().on().toString();
    }

    private static @Nullable String left(Visit visit) {
        return visit.left() == null ? null : visit.left().on().toString();
    }
}
