package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.NOW;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Stamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealCorrectionTest {

    private static final Customer RECLASSIFIED = new Customer(CUSTOMER.accountId(), "C3");

    @Test
    void changesNothingWhenAllOfItWasKnown() {
        assertThat(corrected(won(), won()).events()).isEmpty();
        assertThat(corrected(open(), open()).after()).isEqualTo(deal(open()));
    }

    @Test
    void keepsWhatWasDoneHereWhenTheOldSystemOnlyRepeatsItself() {
        var closedHere = new Deal(ID, KEY, won(), open());

        assertThat(closedHere.correct(open(), PROCESS, NOW).events()).isEmpty();
        assertThat(closedHere.correct(open(), PROCESS, NOW).after()).isEqualTo(closedHere);
    }

    @Test
    void remembersWhatTheOldSystemToldLastAlsoWhenTheDealStoodSoAlready() {
        var closedHere = new Deal(ID, KEY, won(), open());
        Deal toldTheSame = closedHere.correct(won(), PROCESS, NOW).after();
        assertThat(toldTheSame).isEqualTo(deal(won()));
        var reopened = new Deal(ID, KEY, open(), toldTheSame.said());

        assertThat(reopened.correct(won(), PROCESS, NOW)).isEqualTo(Change.none(reopened));
    }

    @Test
    void tellsTheWholeDealAsItReallyStands() {
        var change = corrected(open(), won());

        assertThat(change.after().details()).isEqualTo(won());
        assertThat(change.events())
                .containsExactly(new DealCorrected(
                        ID.value(),
                        "crm",
                        "Z063OYW0",
                        null,
                        CUSTOMER.accountId(),
                        "A1",
                        SELLER,
                        "spring-fair",
                        "USD",
                        List.of(line("1096", "1054")),
                        usd("1054"),
                        "handover",
                        day(10),
                        Outcome.WON,
                        "too-expensive",
                        day(20),
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        NOW.at()));
    }

    @Test
    void takesADecisionBack() {
        var change = corrected(lost(), open());

        assertThat(change.after().details()).isEqualTo(open());
        assertThat(change.events()).singleElement().isInstanceOfSatisfying(DealCorrected.class, event -> {
            assertThat(event.type()).isEqualTo("polku.deal.corrected.v1");
            assertThat(event.outcome()).isNull();
            assertThat(event.closedOn()).isNull();
            assertThat(event.reason()).isNull();
            assertThat(event.history()).isNull();
        });
    }

    @Test
    void isHistoryWhereOtherRecordsTellTheDecision() {
        var told = corrected(open(), wonElsewhere("1054"));

        assertThat(history(told)).isTrue();
        assertThat(history(told.after().correct(wonElsewhere("999"), PROCESS, NOW)))
                .isTrue();
    }

    @Test
    void leavesADecisionThatWasTakenHereWhereItWasTaken() {
        var decidedHere = new Deal(ID, KEY, won(), open());

        assertThat(history(decidedHere.correct(wonElsewhere("999"), PROCESS, NOW)))
                .isFalse();
        var takenBack = corrected(won(), open());
        assertThat(history(takenBack.after().correct(wonElsewhere("999"), PROCESS, NOW)))
                .isTrue();
    }

    @Test
    void changesAmountsAndDates() {
        var told = details("handover", day(9), closing(Outcome.WON, day(21)), line("1096", "999"));

        assertThat(corrected(won(), told).after()).isEqualTo(deal(told));
    }

    @Test
    void takesAWonDealToHandover() {
        var told = details("closing", day(10), closing(Outcome.WON, day(20)), line("1096", "1054"));

        assertThat(corrected(won(), told).events()).isEmpty();
    }

    @Test
    void keepsTheStampsOfTheSameSellerCustomerAndProduct() {
        var movedSeller = new Stamp(SELLER.personId(), new UUID(0, 99), null, null);

        assertThat(corrected(won(), wonBy(RECLASSIFIED, movedSeller, line("2000", "1054")))
                        .events())
                .isEmpty();
    }

    @Test
    void stampsTheClassThatTheCustomerHasWhenItDecidesTheDeal() {
        var change = corrected(open(), wonBy(RECLASSIFIED, SELLER, line("1096", "1054")));

        assertThat(change.after().details().customer()).isEqualTo(RECLASSIFIED);
        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DealCorrected.class,
                        event -> assertThat(event.accountClass()).isEqualTo("C3"));
    }

    @Test
    void keepsTheSellerAndTheListPriceOfTheOpeningWhenItDecidesTheDeal() {
        var movedSeller = new Stamp(SELLER.personId(), new UUID(0, 99), null, null);

        var details = corrected(open(), wonBy(CUSTOMER, movedSeller, line("2000", "1054")))
                .after()
                .details();

        assertThat(details.seller()).isEqualTo(SELLER);
        assertThat(details.lines()).containsExactly(line("1096", "1054"));
    }

    @Test
    void keepsTheClassOfADecisionThatItOnlyTellsOtherwise() {
        var change = corrected(lost(), wonBy(RECLASSIFIED, SELLER, line("1096", "1054")));

        assertThat(change.after().details().customer()).isEqualTo(CUSTOMER);
    }

    @Test
    void keepsTheClassWhenItTakesADecisionBackAndStampsItAnewAtTheNext() {
        var takenBack = corrected(won(), openWith(RECLASSIFIED)).after();
        assertThat(takenBack.details().customer()).isEqualTo(CUSTOMER);

        var decided = takenBack
                .correct(wonBy(RECLASSIFIED, SELLER, line("1096", "1054")), PROCESS, NOW)
                .after();

        assertThat(decided.details().customer()).isEqualTo(RECLASSIFIED);
    }

    @Test
    void stampsAnotherSellerCustomerAndProductAnew() {
        var otherSeller = new Stamp(new UUID(0, 3), new UUID(0, 99), null, null);
        var otherCustomer = new Customer(new UUID(0, 32), null);
        var otherLine = new Line(new UUID(0, 42), 2, usd("55"), usd("100"));

        var details = corrected(won(), wonBy(otherCustomer, otherSeller, otherLine))
                .after()
                .details();

        assertThat(details.seller()).isEqualTo(otherSeller);
        assertThat(details.customer()).isEqualTo(otherCustomer);
        assertThat(details.lines()).containsExactly(otherLine);
    }

    @Test
    void forgetsASellerAndACustomerThatWereWrong() {
        var details = corrected(won(), wonBy(null, null, line("1096", "1054")))
                .after()
                .details();

        assertThat(details.seller()).isNull();
        assertThat(details.customer()).isNull();
    }

    @Test
    void doesNotKnowSinceWhenTheDealIsWhereRecordsTellThatItIs() {
        Deal imported = Deal.open(ID, KEY, open(), PROCESS, NOW).after();
        var further = details("closing", day(10), null, line("1096", null));

        Deal moved = imported.correct(further, PROCESS, NOW).after();

        assertThat(moved.course().enteredAt()).isNull();
        assertThat(moved.course().limitOn()).isEqualTo(NOW.today().plusDays(21));
        var yesterday = new Decision(closing(Outcome.LOST, day(30)), null, null, null, null);
        assertThat(moved.close(yesterday, Set.of(), PROCESS, NOW)
                        .after()
                        .details()
                        .closing())
                .isEqualTo(closing(Outcome.LOST, day(30)));
    }

    @Test
    void keepsWhoWonInsteadAndWhoLetItPassWhileTheOutcomeStays() {
        var here = new Closing(Outcome.LOST, "too-expensive", day(20), "Rival", Examples.OVERRULING, false);
        Deal lostHere = new Deal(ID, KEY, ended(here), open());
        var told = ended(Closing.ofHistory(Outcome.LOST, null, day(21)));

        Deal toldAgain = lostHere.correct(told, PROCESS, NOW).after();

        assertThat(toldAgain.details().closing())
                .isEqualTo(
                        new Closing(Outcome.LOST, Closing.NOT_RECORDED, day(21), "Rival", Examples.OVERRULING, false));
        assertThat(toldAgain.correct(told, PROCESS, NOW)).isEqualTo(Change.none(toldAgain));
        assertThat(lostHere.correct(wonElsewhere("1054"), PROCESS, NOW)
                        .after()
                        .details()
                        .closing())
                .isEqualTo(new Closing(Outcome.WON, Closing.NOT_RECORDED, day(20)));
    }

    @Test
    void refusesAClosingBeforeTheOpening() {
        var told = details("closing", day(10), closing(Outcome.LOST, day(9)));

        assertThatThrownBy(() -> corrected(open(), told)).isInstanceOf(DealRefused.Unacceptable.class);
    }

    private static Change<Deal, DealEvent> corrected(DealDetails before, DealDetails told) {
        return deal(before).correct(told, PROCESS, NOW);
    }

    private static DealDetails wonElsewhere(String amount) {
        return details("handover", day(10), Closing.ofHistory(Outcome.WON, null, day(20)), line("1096", amount));
    }

    private static DealDetails ended(Closing closing) {
        return details("closing", day(10), closing, line("1096", "0"));
    }

    private static @Nullable Boolean history(Change<Deal, DealEvent> change) {
        return ((DealCorrected) change.events().getFirst()).history();
    }

    private static DealDetails openWith(Customer customer) {
        return told(open(), customer, SELLER, line("1096", null));
    }

    private static DealDetails wonBy(@Nullable Customer customer, @Nullable Stamp seller, Line line) {
        return told(won(), customer, seller, line);
    }

    private static DealDetails told(DealDetails told, @Nullable Customer customer, @Nullable Stamp seller, Line line) {
        return new DealDetails(
                told.leadId(),
                customer,
                seller,
                told.source(),
                "USD",
                List.of(line),
                told.stage(),
                told.openedOn(),
                told.closing());
    }

    private static Deal deal(DealDetails details) {
        return new Deal(ID, KEY, details);
    }
}
