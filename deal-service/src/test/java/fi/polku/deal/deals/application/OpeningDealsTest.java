package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.application.SalesOffice.IN_DOLLARS;
import static fi.polku.deal.deals.application.SalesOffice.IN_EUROS;
import static fi.polku.deal.deals.application.SalesOffice.OVERRIDE;
import static fi.polku.deal.deals.application.SalesOffice.SOLD_BY;
import static fi.polku.deal.deals.application.SalesOffice.SOLD_TO;
import static fi.polku.deal.deals.application.SalesOffice.facts;
import static fi.polku.deal.deals.application.SalesOffice.sold;
import static fi.polku.deal.deals.domain.Examples.CUSTOMER;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PRODUCT;
import static fi.polku.deal.deals.domain.Examples.SELLER;
import static fi.polku.deal.deals.domain.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Line;
import fi.polku.deal.domain.Decided.Effect;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Money;
import fi.polku.deal.process.domain.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningDealsTest {

    private final SalesOffice office = new SalesOffice();

    @Test
    void opensADealTodayWhereDealsBeginAndStampsWhoSellsWhatToWhom() {
        var decided = office.open(facts(null, sold(IN_DOLLARS, null)));

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        DealView deal = decided.standing().what();
        assertThat(deal.openedOn()).isEqualTo(NOW.today());
        assertThat(deal.stage()).isEqualTo("sales-meeting");
        assertThat(deal.seller()).isEqualTo(SELLER);
        assertThat(deal.accountId()).isEqualTo(CUSTOMER.accountId());
        assertThat(deal.accountClass()).isEqualTo("A1");
        assertThat(deal.currency()).isEqualTo("USD");
        assertThat(deal.lines()).containsExactly(new Line(PRODUCT, 1, usd("1096"), null));
        assertThat(deal.value()).isNull();
    }

    @Test
    void leavesADealThatIsThereAsItIs() {
        office.open(facts(null, sold(IN_DOLLARS, null)));

        assertThat(office.open(facts("EUR")).effect()).isEqualTo(Effect.UNCHANGED);
    }

    @Test
    void sellsInTheCurrencyThatWasTold() {
        var deal =
                office.open(facts("EUR", sold(IN_DOLLARS, "1000"))).standing().what();

        assertThat(deal.currency()).isEqualTo("EUR");
        assertThat(deal.value()).isEqualTo(new Money(new BigDecimal("1000"), "EUR"));
        assertThat(deal.lines().getFirst().listPrice()).isEqualTo(usd("1096"));
    }

    @Test
    void refusesADealWhoseProductsTellSeveralCurrenciesOrNone() {
        var several = facts(null, sold(IN_DOLLARS, null), sold(IN_EUROS, null));

        assertThatThrownBy(() -> office.open(several)).isInstanceOf(DealRefused.Unacceptable.class);
        assertThatThrownBy(() -> office.open(facts(null)))
                .isInstanceOfSatisfying(
                        DealRefused.Unacceptable.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("currency"));
    }

    @Test
    void refusesToOpenADealFurtherOnWithEverythingThatWouldBeSkipped() {
        assertThatThrownBy(() -> office.handle(new DealCommand.Open(ID, furtherOn("closing"), null, null)))
                .isInstanceOfSatisfying(
                        DealRefused.StageNotLeft.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("actions", "actions", "stage", "actions", "actions"));
        assertThatThrownBy(() -> office.handle(new DealCommand.Open(ID, furtherOn("booking"), OVERRIDE, null)))
                .isInstanceOf(DealRefused.NoSuchStage.class);
    }

    @Test
    void opensADealFurtherOnByAManagersLeave() {
        var opened = office.handle(new DealCommand.Open(ID, furtherOn("closing"), OVERRIDE, null));

        assertThat(opened.standing().version()).isEqualTo(2);
        assertThat(opened.standing().what().stage()).isEqualTo("closing");
        assertThat(opened.standing().what().passages()).singleElement().satisfies(passage -> {
            assertThat(passage.from()).isEqualTo("sales-meeting");
            assertThat(passage.missing()).contains("needs-mapped", "follow-up");
            assertThat(passage.reason()).isEqualTo(OVERRIDE.reason());
        });
    }

    private static DealFacts furtherOn(String stage) {
        return new DealFacts(null, SOLD_BY, SOLD_TO, null, "USD", List.of(), new Stage(stage), null, null);
    }
}
