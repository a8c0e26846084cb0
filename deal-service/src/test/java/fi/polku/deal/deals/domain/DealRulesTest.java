package fi.polku.deal.deals.domain;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.PRODUCT;
import static fi.polku.deal.deals.domain.Examples.closing;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.line;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Money;
import fi.polku.deal.process.domain.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealRulesTest {

    private static final String UP_TO_DECISION = "prospecting, booking, sales-meeting, follow-up, closing";

    @Test
    void findNothingWrongWithOrdinaryDeals() {
        assertThat(flawsOf(open())).isEmpty();
        assertThat(flawsOf(won())).isEmpty();
        assertThat(flawsOf(lost())).isEmpty();
    }

    @Test
    void refuseAnOpeningInTheFuture() {
        assertThat(flawsOf(details("closing", LocalDate.of(2017, 2, 1), null)))
                .containsExactly(new Flaw("openedOn", "2017-02-01 lies in the future", "2017-01-31 or earlier"));
    }

    @Test
    void acceptAnOpeningAndAClosingToday() {
        assertThat(flawsOf(details("closing", day(31), closing(Outcome.LOST, day(31)))))
                .isEmpty();
    }

    @Test
    void refuseAClosingInTheFuture() {
        assertThat(flawsOf(details("closing", day(10), closing(Outcome.LOST, LocalDate.of(2018, 1, 1)))))
                .extracting(Flaw::field)
                .containsExactly("closedOn");
    }

    @Test
    void refuseAClosingBeforeTheOpening() {
        assertThat(flawsOf(details("closing", day(10), closing(Outcome.LOST, day(9)))))
                .containsExactly(new Flaw(
                        "closedOn", "2017-01-09 lies before the opening on 2017-01-10", "2017-01-10 or later"));
    }

    @Test
    void refuseAStageThatTheProcessDoesNotHave() {
        assertThat(flawsOf(details("demo", day(10), null)))
                .containsExactly(new Flaw("stage", "the sales process has no stage demo", UP_TO_DECISION));
    }

    @Test
    void refuseAnOpenDealBeyondTheDecision() {
        assertThat(flawsOf(details("handover", day(10), null)))
                .containsExactly(new Flaw("stage", "a deal that is not won has not reached handover", UP_TO_DECISION));
    }

    @Test
    void refuseALostDealBeyondTheDecision() {
        assertThat(flawsOf(details("evaluation", day(10), closing(Outcome.LOST, day(20)))))
                .extracting(Flaw::field)
                .containsExactly("stage");
    }

    @Test
    void refuseACurrencyThatDoesNotExist() {
        assertThat(flawsOf(inCurrency("EURO")))
                .containsExactly(new Flaw("currency", "EURO is no currency", "three letters of ISO 4217, such as EUR"));
    }

    @Test
    void refuseADealWhoseCurrencyNobodyTold() {
        assertThat(flawsOf(inCurrency("")))
                .containsExactly(new Flaw(
                        "currency", "cannot be told from the products", "three letters of ISO 4217, such as EUR"));
    }

    @Test
    void refuseALineOfNothing() {
        var nothing = new Line(PRODUCT, 0, null, null);

        assertThat(flawsOf(details("closing", day(10), null, line("1", null), nothing)))
                .containsExactly(new Flaw("lines[1].quantity", "nothing is sold", "1 or more"));
    }

    @Test
    void refuseANegativeAmount() {
        assertThat(flawsOf(details("closing", day(10), null, line("1", "-0.01"))))
                .containsExactly(new Flaw("lines[0].amount", "an amount cannot be negative", "0 or more"));
    }

    @Test
    void refuseAnAmountInAnotherCurrency() {
        var inEuros = new Line(PRODUCT, 1, null, new Money(BigDecimal.ONE, "EUR"));

        assertThat(flawsOf(details("closing", day(10), null, inEuros)))
                .containsExactly(new Flaw("lines[0].amount", "is in EUR, the deal in USD", "USD"));
    }

    @Test
    void areKeptByEveryOpening() {
        assertThatThrownBy(() -> Deal.open(ID, KEY, inCurrency(""), PROCESS, NOW))
                .isInstanceOfSatisfying(DealRefused.Unacceptable.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unacceptable-deal");
                    assertThat(refused.flaws()).extracting(Flaw::field).containsExactly("currency");
                });
    }

    @Test
    void nameEveryRefusal() {
        assertThat(new DealRefused.UnknownReference(List.of()).code()).isEqualTo("unknown-reference");
        assertThat(new DealRefused.NotOpened(ID).code()).isEqualTo("deal-not-opened");
    }

    private static DealDetails inCurrency(String currency) {
        return new DealDetails(null, null, null, null, currency, List.of(), new Stage("closing"), day(10), null);
    }

    private static List<Flaw> flawsOf(DealDetails details) {
        return DealRules.of(PROCESS, NOW).flawsOf(details);
    }
}
