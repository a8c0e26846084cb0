package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.DealVerdictTest.assertRefused;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.domain.Untimely;
import fi.polku.deal.process.domain.Stage;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealStageTest {

    private static final Stamp MANAGER = new Stamp(new UUID(0, 2), null, null, null);
    private static final Overruling OVERRULING = new Overruling("The customer is in a hurry", MANAGER);
    private static final Set<DoneAction> MEETING_DONE =
            Set.of(new DoneAction("sales-meeting", "needs-mapped"), new DoneAction("sales-meeting", "value-shown"));

    @Test
    void isLeftWhenEverythingIsDone() {
        var change = move(deal(), "follow-up", MEETING_DONE, null);

        assertThat(change.events())
                .containsExactly(
                        new DealStageEntered(ID.value(), "sales-meeting", "follow-up", false, null, SELLER, NOW.at()));
        assertThat(change.after().details().stage()).isEqualTo(new Stage("follow-up"));
        assertThat(change.after().course().enteredAt()).isEqualTo(NOW.at());
        assertThat(change.after().course().limitOn()).isEqualTo(NOW.today().plusDays(14));
    }

    @Test
    void isNotLeftWithActionsUndone() {
        assertRefused(() -> move(deal(), "follow-up", Set.of(), null), "stage-not-left", "actions", "actions");
    }

    @Test
    void doesNotCountWhatWasDoneInAnotherStage() {
        Set<DoneAction> elsewhere =
                Set.of(new DoneAction("follow-up", "needs-mapped"), new DoneAction("sales-meeting", "value-shown"));

        assertRefused(() -> move(deal(), "follow-up", elsewhere, null), "stage-not-left", "actions");
    }

    @Test
    void isNotSkipped() {
        assertRefused(
                () -> move(deal(), "closing", MEETING_DONE, null), "stage-not-left", "stage", "actions", "actions");
    }

    @Test
    void letsPassWhatAManagerOverrules() {
        var change = move(deal(), "closing", Set.of(), OVERRULING);

        assertThat(change.events())
                .containsExactly(new DealStageEntered(
                        ID.value(),
                        "sales-meeting",
                        "closing",
                        true,
                        List.of("needs-mapped", "value-shown", "follow-up", "thanks-sent", "offer-sent"),
                        MANAGER,
                        NOW.at()));
        assertThat(change.after().course().passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.reason()).isEqualTo("The customer is in a hurry"));
    }

    @Test
    void isNotOverriddenWhenNothingIsMissing() {
        var change = move(deal(), "follow-up", MEETING_DONE, OVERRULING);

        assertThat(change.events()).singleElement().isInstanceOfSatisfying(DealStageEntered.class, entered -> {
            assertThat(entered.overridden()).isFalse();
            assertThat(entered.missing()).isNull();
        });
    }

    @Test
    void mayBeGoneBackTo() {
        Deal closing = Deal.open(ID, null, details("closing", day(10), null), PROCESS, NOW)
                .after();

        assertThat(move(closing, "sales-meeting", Set.of(), null).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DealStageEntered.class,
                        entered -> assertThat(entered.overridden()).isFalse());
    }

    @Test
    void isNotLeftBeforeItWasEntered() {
        Deal followedUp = move(deal(), "follow-up", MEETING_DONE, null).after();
        var back = new StageMove(new Stage("sales-meeting"), SELLER, null);
        var before = new Moment(NOW.at().minusSeconds(1), NOW.zone());

        assertThatThrownBy(() -> followedUp.onCourse().move(back, Set.of(), PROCESS, before))
                .isInstanceOf(Untimely.class);
        assertThat(followedUp.onCourse().move(back, Set.of(), PROCESS, NOW).events())
                .hasSize(1);
    }

    @Test
    void staysWhenItIsTheSame() {
        assertThat(move(deal(), "sales-meeting", Set.of(), null).events()).isEmpty();
    }

    @Test
    void isOneInWhichSellersCarryDeals() {
        for (String other : List.of("booking", "handover", "after-marketing", "demo")) {
            assertRefused(() -> move(deal(), other, Set.of(), OVERRULING), "no-such-stage", "stage");
        }
    }

    @Test
    void isNotLeftOnceTheDealIsClosed() {
        Deal won = new Deal(ID, KEY, won());

        assertRefused(() -> move(won, "follow-up", MEETING_DONE, null), "deal-closed-already", "outcome");
    }

    @Test
    void ofImportedDealsOwesNothingForWhatLiesBehind() {
        Deal imported = Deal.open(ID, KEY, details("follow-up", day(10), null), PROCESS, NOW)
                .after();
        Set<DoneAction> done =
                Set.of(new DoneAction("follow-up", "thanks-sent"), new DoneAction("follow-up", "offer-sent"));

        assertRefused(() -> move(imported, "closing", Set.of(), null), "stage-not-left", "actions", "actions");
        assertThat(move(imported, "closing", done, null).events()).hasSize(1);
    }

    @Test
    void stallsADealOverItsLimitWithNoNextStepToCome() {
        Deal deal = deal();

        assertThat(deal.isStalled(day(24))).isFalse();
        assertThat(deal.isStalled(day(25))).isTrue();
        Deal planned =
                deal.onCourse().plan(new NextStep("call", day(26)), NOW.at()).after();
        assertThat(planned.isStalled(day(26))).isFalse();
        assertThat(planned.isStalled(day(27))).isTrue();
    }

    @Test
    void stallsNoClosedDeal() {
        assertThat(Deal.open(ID, KEY, won(), PROCESS, NOW).after().isStalled(day(31)))
                .isFalse();
    }

    private static Deal deal() {
        return Deal.open(ID, null, open(), PROCESS, NOW).after();
    }

    private static Change<Deal, DealEvent> move(
            Deal deal, String stage, Set<DoneAction> done, @Nullable Overruling overruling) {
        return deal.onCourse().move(new StageMove(new Stage(stage), SELLER, overruling), done, PROCESS, NOW);
    }
}
