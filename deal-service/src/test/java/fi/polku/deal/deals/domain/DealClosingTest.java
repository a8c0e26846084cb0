package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.MANAGER;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.OVERRULING;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.closing;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.line;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.usd;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Untimely;
import fi.polku.deal.process.domain.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealClosingTest {

    @Test
    void winsTheDealAndTakesItToHandover() {
        var change = deal(open()).close(decision(Outcome.WON, day(31)), Set.of(), PROCESS, NOW);

        assertThat(change.after().details().stage()).isEqualTo(new Stage("handover"));
        assertThat(change.events()).singleElement().isInstanceOfSatisfying(DealClosed.class, closed -> {
            assertThat(closed.type()).isEqualTo("polku.deal.closed.v1");
            assertThat(closed.outcome()).isEqualTo(Outcome.WON);
            assertThat(closed.reason()).isEqualTo("too-expensive");
            assertThat(closed.stage()).isEqualTo("handover");
            assertThat(closed.openedOn()).isEqualTo(day(10));
            assertThat(closed.closedOn()).isEqualTo(day(31));
            assertThat(closed.history()).isFalse();
            assertThat(closed.occurredAt()).isEqualTo(NOW.at());
        });
    }

    @Test
    void losesTheDealWhereItStands() {
        var change = deal(open()).close(decision(Outcome.LOST, day(20)), Set.of(), PROCESS, NOW);

        assertThat(change.after().details().stage()).isEqualTo(new Stage("sales-meeting"));
        assertThat(change.after().details().closing()).isEqualTo(closing(Outcome.LOST, day(20)));
    }

    @Test
    void takesOverWhatWasSoldAndKeepsTheListPriceOfItsDay() {
        var sold = new Decision(closing(Outcome.WON, day(20)), null, List.of(line("2000", "1500")), null, OVERRULING);

        var change = deal(open()).close(sold, Set.of(), PROCESS, NOW);

        assertThat(change.after().details().lines()).containsExactly(line("1096", "1500"));
        assertThat(change.after().details().value()).contains(usd("1500"));
    }

    @Test
    void takesThePriceOfADealOfOneLine() {
        var sold = new Decision(closing(Outcome.WON, day(20)), null, null, usd("990"), OVERRULING);

        var change = deal(open()).close(sold, Set.of(), PROCESS, NOW);

        assertThat(change.after().details().lines()).containsExactly(line("1096", "990"));
    }

    @Test
    void stampsTheClassThatTheCustomerHasByThen() {
        var change = deal(open()).close(soldTo(new Customer(CUSTOMER.accountId(), "B2")), Set.of(), PROCESS, NOW);

        assertThat(change.after().details().customer()).isEqualTo(new Customer(CUSTOMER.accountId(), "B2"));
        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DealClosed.class,
                        closed -> assertThat(closed.accountClass()).isEqualTo("B2"));
    }

    @Test
    void stampsNoClassWhenTheCustomerHasNoneByThen() {
        var change = deal(open()).close(soldTo(new Customer(CUSTOMER.accountId(), null)), Set.of(), PROCESS, NOW);

        assertThat(change.after().details().customer()).isEqualTo(new Customer(CUSTOMER.accountId(), null));
    }

    @Test
    void keepsTheClassOfTheOpeningWhenNothingNewerIsTold() {
        var change = deal(open()).close(soldTo(null), Set.of(), PROCESS, NOW);

        assertThat(change.after().details().customer()).isEqualTo(CUSTOMER);
    }

    @Test
    void isStillSoldToTheCustomerOfTheDeal() {
        var change = deal(open()).close(soldTo(new Customer(new UUID(0, 32), "B2")), Set.of(), PROCESS, NOW);

        assertThat(change.after().details().customer()).isEqualTo(CUSTOMER);
    }

    @Test
    void refusesAPriceForADealOfSeveralLines() {
        var sold = new Decision(closing(Outcome.WON, day(20)), null, null, usd("990"), OVERRULING);
        var twoLines = deal(details("closing", day(10), null, line("10", null), line("20", null)));

        assertFlaws(
                twoLines,
                sold,
                new Flaw(
                        "value",
                        "cannot be told for the deal as a whole, which has 2 lines",
                        "the amount of each line"));
    }

    @Test
    void refusesAPriceForADealWithoutLines() {
        var sold = new Decision(closing(Outcome.WON, day(20)), null, null, usd("990"), OVERRULING);

        assertThatThrownBy(() -> deal(details("closing", day(10), null)).close(sold, Set.of(), PROCESS, NOW))
                .isInstanceOf(DealRefused.UnacceptableClosing.class);
    }

    @Test
    void refusesADealThatIsClosedAlready() {
        assertThatThrownBy(() -> deal(won()).close(decision(Outcome.LOST, day(31)), Set.of(), PROCESS, NOW))
                .isInstanceOfSatisfying(DealRefused.ClosedAlready.class, refused -> {
                    assertThat(refused.code()).isEqualTo("deal-closed-already");
                    assertThat(refused.flaws())
                            .containsExactly(new Flaw("outcome", "is won since 2017-01-20", "an open deal"));
                });
    }

    @Test
    void refusesAClosingBeforeTheOpening() {
        assertFlaws(
                deal(open()),
                decision(Outcome.WON, day(9)),
                new Flaw("closedOn", "2017-01-09 lies before the opening on 2017-01-10", "2017-01-10 or later"));
    }

    @Test
    void refusesAClosingBeforeTheDealCameToItsStage() {
        assertFlaws(
                movedToday(),
                decision(Outcome.LOST, day(30)),
                new Flaw(
                        "closedOn",
                        "2017-01-30 lies before the deal came to closing on 2017-01-31",
                        "2017-01-31 or later"));
        var earlier = new Moment(NOW.at().minusSeconds(1), NOW.zone());
        assertThatThrownBy(() -> movedToday().close(decision(Outcome.LOST, day(31)), Set.of(), PROCESS, earlier))
                .isInstanceOf(Untimely.class);
    }

    @Test
    void happensOnItsDayAfterTheDealCameToItsStage() {
        var tomorrow = new Moment(NOW.at().plus(Duration.ofDays(1)), NOW.zone());

        var change = movedToday().close(decision(Outcome.LOST, day(31)), Set.of(), PROCESS, tomorrow);

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DealClosed.class,
                        closed -> assertThat(closed.occurredAt()).isEqualTo(NOW.at()));
    }

    @Test
    void comesToHandoverOnTheDayOfTheWin() {
        Deal won = deal(open())
                .close(decision(Outcome.WON, day(20)), Set.of(), PROCESS, NOW)
                .after();

        assertThat(won.course().enteredAt()).isEqualTo(NOW.on(day(20)));
        assertThat(won.course().passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.at()).isEqualTo(NOW.on(day(20))));
        var nextDay = new Moment(NOW.on(day(21)), NOW.zone());
        assertThat(won.reopen(new Reopening("customer-came-back", MANAGER), PROCESS, nextDay)
                        .events())
                .hasSize(1);
    }

    @Test
    void refusesAClosingInTheFuture() {
        assertFlaws(
                deal(open()),
                decision(Outcome.WON, LocalDate.of(2017, 2, 1)),
                new Flaw("closedOn", "2017-02-01 lies in the future", "2017-01-31 or earlier"));
    }

    @Test
    void refusesAReasonInFreeWords() {
        var wordy = new Decision(new Closing(Outcome.LOST, "Too expensive!", day(20)), null, null, null, null);

        assertFlaws(
                deal(open()),
                wordy,
                new Flaw(
                        "reason",
                        "is not a code",
                        "lower-case words and digits joined by hyphens, such as too-expensive"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var wrong = new Decision(new Closing(Outcome.LOST, "?", day(1)), null, List.of(line("1096", "-1")), null, null);

        assertThatThrownBy(() -> deal(open()).close(wrong, Set.of(), PROCESS, NOW))
                .isInstanceOfSatisfying(DealRefused.UnacceptableClosing.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-closing");
                    assertThat(refused.flaws())
                            .extracting(Flaw::field)
                            .containsExactly("closedOn", "reason", "lines[0].amount");
                });
    }

    private static void assertFlaws(Deal deal, Decision decision, Flaw... flaws) {
        assertThatThrownBy(() -> deal.close(decision, Set.of(), PROCESS, NOW))
                .isInstanceOfSatisfying(
                        DealRefused.UnacceptableClosing.class,
                        refused -> assertThat(refused.flaws()).containsExactly(flaws));
    }

    private static Decision decision(Outcome outcome, LocalDate closedOn) {
        return new Decision(closing(outcome, closedOn), null, null, null, OVERRULING);
    }

    private static Decision soldTo(@Nullable Customer customer) {
        return new Decision(closing(Outcome.WON, day(20)), customer, null, null, OVERRULING);
    }

    private static Deal movedToday() {
        var move = new StageMove(new Stage("closing"), null, OVERRULING);
        return deal(open()).onCourse().move(move, Set.of(), PROCESS, NOW).after();
    }

    private static Deal deal(DealDetails details) {
        return new Deal(ID, KEY, details);
    }
}
