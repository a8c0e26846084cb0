package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.OVERRULING;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.closing;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.line;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.usd;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.deal.domain.Change;
import fi.polku.deal.process.domain.Stage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealOpeningTest {

    @Test
    void beginsByHandWhereSellersBegin() {
        assertThat(Deal.openByHand(ID, open(), null, PROCESS, NOW))
                .isEqualTo(Deal.open(ID, null, open(), PROCESS, NOW));
    }

    @Test
    void isNotOpenedFurtherOnByHandUnlessAManagerLetsIt() {
        DealDetails later = open().in(new Stage("follow-up"));

        assertThatExceptionOfType(DealRefused.StageNotLeft.class)
                .isThrownBy(() -> Deal.openByHand(ID, later, null, PROCESS, NOW))
                .satisfies(refused -> assertThat(refused.flaws()).hasSize(2));
        assertThatExceptionOfType(DealRefused.NoSuchStage.class)
                .isThrownBy(() -> Deal.openByHand(ID, open().in(new Stage("booking")), OVERRULING, PROCESS, NOW));
        var opened = Deal.openByHand(ID, later, OVERRULING, PROCESS, NOW);
        assertThat(opened.events())
                .satisfiesExactly(
                        event -> assertThat(event)
                                .isInstanceOfSatisfying(
                                        DealOpened.class,
                                        first -> assertThat(first.stage()).isEqualTo("sales-meeting")),
                        event -> assertThat(event).isInstanceOfSatisfying(DealStageEntered.class, entered -> {
                            assertThat(entered.stage()).isEqualTo("follow-up");
                            assertThat(entered.overridden()).isTrue();
                            assertThat(entered.missing()).containsExactly("needs-mapped", "value-shown");
                        }));
        assertThat(opened.after().details()).isEqualTo(later);
    }

    @Test
    void tellsTheWholeDeal() {
        var change = opened(open());

        assertThat(change.after().details()).isEqualTo(open());
        assertThat(change.after().said()).isEqualTo(open());
        assertThat(change.events())
                .containsExactly(new DealOpened(
                        ID.value(),
                        "crm",
                        "Z063OYW0",
                        null,
                        CUSTOMER.accountId(),
                        "A1",
                        SELLER,
                        "spring-fair",
                        "USD",
                        List.of(line("1096", null)),
                        null,
                        "sales-meeting",
                        day(10),
                        null,
                        null,
                        PROCESS.ref(),
                        null,
                        Instant.parse("2017-01-09T22:00:00Z")));
    }

    @Test
    void happensNowWhenItIsToday() {
        var change = opened(details("sales-meeting", day(31), null));

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DealOpened.class,
                        opened -> assertThat(opened.occurredAt()).isEqualTo(NOW.at()));
    }

    @Test
    void needsNeitherCustomerNorSellerNorLinesNorASystemToComeFrom() {
        var bare = new DealDetails(null, null, null, null, "EUR", List.of(), new Stage("sales-meeting"), day(10), null);

        var change = Deal.open(ID, null, bare, PROCESS, NOW);

        assertThat(change.events())
                .containsExactly(new DealOpened(
                        ID.value(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "EUR",
                        List.of(),
                        null,
                        "sales-meeting",
                        day(10),
                        null,
                        null,
                        PROCESS.ref(),
                        null,
                        Instant.parse("2017-01-09T22:00:00Z")));
    }

    @Test
    void ofHistoryOpensAndClosesInOneChangeAndKeepsThePastDates() {
        var change = opened(won());

        assertThat(change.after().details()).isEqualTo(won());
        assertThat(change.events())
                .extracting(DealEvent::type)
                .containsExactly("polku.deal.opened.v1", "polku.deal.closed.v1");
        assertThat(change.events().getLast()).isInstanceOfSatisfying(DealClosed.class, closed -> {
            assertThat(closed.outcome()).isEqualTo(Outcome.WON);
            assertThat(closed.stage()).isEqualTo("handover");
            assertThat(closed.value()).isEqualTo(usd("1054"));
            assertThat(closed.closedOn()).isEqualTo(day(20));
            assertThat(closed.occurredAt()).isEqualTo("2017-01-19T22:00:00Z");
        });
    }

    @Test
    void ofHistorySaysThatItCameDecided() {
        var told = details("closing", day(10), Closing.ofHistory(Outcome.LOST, null, day(20)), line("1096", "0"));

        assertThat(opened(told).events().getLast())
                .isInstanceOfSatisfying(
                        DealClosed.class, closed -> assertThat(closed.history()).isTrue());
    }

    @Test
    void ofHistoryIsNotPastTheDecisionAtItsOpening() {
        assertThat(opened(won()).events().getFirst())
                .isInstanceOfSatisfying(
                        DealOpened.class, opened -> assertThat(opened.stage()).isEqualTo("closing"));
    }

    @Test
    void ofAWonDealReachesHandoverWhateverWasTold() {
        var told = details("follow-up", day(10), closing(Outcome.WON, day(20)), line("1096", "1054"));

        assertThat(opened(told).after().details().stage()).isEqualTo(new Stage("handover"));
    }

    @Test
    void ofAWonDealStaysWhereItIsBeyondHandover() {
        var told = details("after-marketing", day(10), closing(Outcome.WON, day(20)));

        assertThat(opened(told).after().details().stage()).isEqualTo(new Stage("after-marketing"));
    }

    @Test
    void ofALostDealStaysAtTheStageItReached() {
        assertThat(opened(lost()).after().details().stage()).isEqualTo(new Stage("closing"));
    }

    @Test
    void mayBeDecidedOnTheSameDay() {
        assertThat(opened(details("closing", day(10), closing(Outcome.LOST, day(10))))
                        .events())
                .hasSize(2);
    }

    @Test
    void isWorthTheSumOfItsLines() {
        assertThat(details("closing", day(10), null, line("10", "9"), line("20", "18.50"))
                        .value())
                .contains(usd("27.50"));
    }

    @Test
    void isWorthNothingKnownWhileOneLineIsOpen() {
        assertThat(details("closing", day(10), null, line("10", "9"), line("20", null))
                        .value())
                .isEmpty();
        assertThat(details("closing", day(10), null).value()).isEmpty();
    }

    @Test
    void ofHistoryWithoutAReasonSaysThatNoneWasRecorded() {
        assertThat(Closing.ofHistory(Outcome.LOST, null, day(1)).reason()).isEqualTo("not-recorded");
        assertThat(Closing.ofHistory(Outcome.LOST, "price", day(1)).reason()).isEqualTo("price");
    }

    private static Change<Deal, DealEvent> opened(DealDetails details) {
        return Deal.open(ID, KEY, details, PROCESS, NOW);
    }
}
