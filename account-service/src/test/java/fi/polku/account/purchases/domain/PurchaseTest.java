package fi.polku.account.purchases.domain;

import static fi.polku.account.purchases.domain.Wins.ACCOUNT;
import static fi.polku.account.purchases.domain.Wins.DEAL;
import static fi.polku.account.purchases.domain.Wins.DELIVERED_AT;
import static fi.polku.account.purchases.domain.Wins.DELIVERY_OWNER;
import static fi.polku.account.purchases.domain.Wins.HANDED_OVER_AT;
import static fi.polku.account.purchases.domain.Wins.ID;
import static fi.polku.account.purchases.domain.Wins.PROMISE;
import static fi.polku.account.purchases.domain.Wins.SURVEY_ON;
import static fi.polku.account.purchases.domain.Wins.WON_AT;
import static fi.polku.account.purchases.domain.Wins.cancelled;
import static fi.polku.account.purchases.domain.Wins.deal;
import static fi.polku.account.purchases.domain.Wins.delivered;
import static fi.polku.account.purchases.domain.Wins.handedOver;
import static fi.polku.account.purchases.domain.Wins.handover;
import static fi.polku.account.purchases.domain.Wins.imported;
import static fi.polku.account.purchases.domain.Wins.recorded;
import static fi.polku.account.team.application.TeamInMemory.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.domain.Flaw;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PurchaseTest {

    private static final UUID OTHER_ACCOUNT = new UUID(2, 2);

    @Test
    void isRecordedWithAWinAndAwaitsItsHandover() {
        var change = Purchase.record(ID, deal(), 3, WON_AT);

        assertThat(change.events())
                .containsExactly(
                        new PurchaseRecorded(
                                ID.value(),
                                ACCOUNT,
                                DEAL,
                                deal().lines(),
                                deal().value(),
                                "EUR",
                                deal().closedOn(),
                                WON_AT),
                        new DeliveryStateChanged(ID.value(), ACCOUNT, DEAL, DeliveryState.AWAITING_HANDOVER, WON_AT));
        assertThat(change.events())
                .extracting(PurchaseEvent::type)
                .containsExactly("polku.account.purchase-recorded.v1", "polku.account.delivery-state-changed.v1");
    }

    @Test
    void owesNoDeliveryWhenItIsHistory() {
        var change = Purchase.record(ID, imported(), 2, WON_AT);

        assertThat(change.events()).singleElement().isInstanceOf(PurchaseRecorded.class);
        assertThat(change.after().delivery()).isNull();
    }

    @Test
    void followsItsDealWhenThatIsCorrected() {
        var change = recorded().follow(deal(ACCOUNT, "880"), 4, WON_AT);

        assertThat(change.events()).singleElement().isInstanceOf(PurchaseRecorded.class);
        assertThat(change.after().deal()).isEqualTo(deal(ACCOUNT, "880"));
    }

    @Test
    void ceasesToBeOneCompanysWhenItIsAnothers() {
        var change = recorded().follow(deal(OTHER_ACCOUNT, "990"), 4, WON_AT);

        assertThat(change.events())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new PurchaseCancelled(ID.value(), ACCOUNT, DEAL, WON_AT)),
                        second -> assertThat(second)
                                .isInstanceOfSatisfying(
                                        PurchaseRecorded.class,
                                        event -> assertThat(event.accountId()).isEqualTo(OTHER_ACCOUNT)));
    }

    @Test
    void changesNothingWhenTheSameWinIsToldAgainOrLate() {
        assertThat(recorded().follow(deal(), 4, WON_AT).events()).isEmpty();
        assertThat(recorded().follow(deal(ACCOUNT, "1"), 3, WON_AT).events()).isEmpty();
        assertThat(recorded().cancel(3, WON_AT).events()).isEmpty();
        assertThat(cancelled().follow(deal(), 4, WON_AT).events()).isEmpty();
        assertThat(handedOver().handOver(handover(5)).events()).isEmpty();
    }

    @Test
    void isCancelledOnceWhenItsDealIsReopened() {
        var change = recorded().cancel(4, HANDED_OVER_AT);

        assertThat(change.events()).containsExactly(new PurchaseCancelled(ID.value(), ACCOUNT, DEAL, HANDED_OVER_AT));
        assertThat(change.after().cancel(5, HANDED_OVER_AT).events()).isEmpty();
    }

    @Test
    void beginsAnewWhenItsDealIsWonAgain() {
        var change = cancelled().follow(deal(), 6, DELIVERED_AT);

        assertThat(change.events()).hasSize(2);
        assertThat(change.after().cancelled()).isFalse();
        assertThat(Objects.requireNonNull(change.after().delivery()).state())
                .isEqualTo(DeliveryState.AWAITING_HANDOVER);
    }

    @Test
    void isInDeliveryWithItsPromisesOnceTheHandoverIsAccepted() {
        var delivery = Objects.requireNonNull(handedOver().delivery());

        assertThat(delivery.state()).isEqualTo(DeliveryState.IN_DELIVERY);
        assertThat(delivery.owner()).isEqualTo(DELIVERY_OWNER);
        assertThat(handedOver().promised(PROMISE.promiseId())).isTrue();
    }

    @Test
    void isInDeliveryAlsoWhenTheHandoverIsToldAfterLaterNewsOfTheDeal() {
        var change = recorded().follow(deal(ACCOUNT, "880"), 7, WON_AT).after().handOver(handover(5));

        assertThat(change.events())
                .containsExactly(
                        new DeliveryStateChanged(ID.value(), ACCOUNT, DEAL, DeliveryState.IN_DELIVERY, HANDED_OVER_AT));
        assertThat(change.after().dealVersion()).isEqualTo(7);
    }

    @Test
    void isHandedOverOnceOnlyAndNotWhenItIsCancelled() {
        assertThat(handedOver().handOver(handover(9)).events()).isEmpty();
        assertThat(delivered().handOver(handover(9)).events()).isEmpty();
        assertThat(cancelled().handOver(handover(9)).events()).isEmpty();
    }

    @Test
    void isDeliveredAndAsksTheCustomerLater() {
        var change = handedOver().deliver(DELIVERED_AT, SURVEY_ON);

        assertThat(change.events())
                .containsExactly(
                        new DeliveryStateChanged(ID.value(), ACCOUNT, DEAL, DeliveryState.DELIVERED, DELIVERED_AT));
        assertThat(Objects.requireNonNull(change.after().delivery()).surveyDueOn())
                .isEqualTo(SURVEY_ON);
    }

    @Test
    void refusesADeliveryBeforeTheHandover() {
        refuses("not-handed-over", () -> recorded().deliver(DELIVERED_AT, SURVEY_ON));
        assertThat(refuses("before-handover", () -> handedOver().deliver(WON_AT, SURVEY_ON)))
                .extracting(Flaw::field)
                .containsExactly("occurredAt");
    }

    @Test
    void refusesASecondDelivery() {
        refuses("delivered-already", () -> delivered().deliver(DELIVERED_AT, SURVEY_ON));
    }

    @Test
    void refusesADeliveryOfWhatWasCancelledOrIsHistory() {
        refuses("purchase-cancelled", () -> cancelled().deliver(DELIVERED_AT, SURVEY_ON));
        refuses(
                "imported-history",
                () -> Purchase.record(ID, imported(), 2, WON_AT).after().deliver(DELIVERED_AT, SURVEY_ON));
    }

    @Test
    void saysWhetherAPromiseWasKeptAndTheLastWordCounts() {
        var kept = handedOver().decidePromise(PROMISE.promiseId(), true, ANNA, DELIVERED_AT);
        var again = kept.after().decidePromise(PROMISE.promiseId(), true, ANNA, DELIVERED_AT);
        var broken = kept.after().decidePromise(PROMISE.promiseId(), false, ANNA, DELIVERED_AT);

        assertThat(kept.events())
                .containsExactly(new PromiseDecided(
                        ID.value(), ACCOUNT, DEAL, PROMISE.promiseId(), PROMISE.dueOn(), true, ANNA, DELIVERED_AT));
        assertThat(kept.events().getFirst().type()).isEqualTo("polku.account.promise-decided.v1");
        assertThat(again.events()).isEmpty();
        assertThat(broken.events()).hasSize(1);
    }

    @Test
    void refusesTheOutcomeOfAPromiseThatWasNotMade() {
        assertThat(refuses(
                        "unknown-reference",
                        () -> handedOver().decidePromise(new UUID(5, 9), true, ANNA, DELIVERED_AT)))
                .extracting(Flaw::field)
                .containsExactly("promiseId");
    }

    @Test
    void refusesTheOutcomeOfAPromiseOnADayBeforeTheHandover() {
        refuses("before-handover", () -> handedOver().decidePromise(PROMISE.promiseId(), true, ANNA, WON_AT));
        refuses("before-handover", () -> delivered().decidePromise(PROMISE.promiseId(), true, ANNA, WON_AT));
        assertThat(delivered()
                        .decidePromise(PROMISE.promiseId(), true, ANNA, HANDED_OVER_AT)
                        .events())
                .hasSize(1);
    }

    @Test
    void refusesTheOutcomeOfAPromiseBeforeTheHandoverOrAfterACancellation() {
        refuses("not-handed-over", () -> recorded().decidePromise(PROMISE.promiseId(), true, ANNA, DELIVERED_AT));
        refuses("purchase-cancelled", () -> cancelled().decidePromise(PROMISE.promiseId(), true, ANNA, DELIVERED_AT));
    }

    private static List<Flaw> refuses(String code, ThrowingCallable command) {
        var refused = assertThatExceptionOfType(PurchaseRefused.class)
                .isThrownBy(command)
                .actual();
        assertThat(refused.code()).isEqualTo(code);
        return refused.flaws();
    }
}
