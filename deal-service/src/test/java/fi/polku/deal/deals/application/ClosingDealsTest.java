package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.application.SalesOffice.IN_DOLLARS;
import static fi.polku.deal.deals.application.SalesOffice.IN_EUROS;
import static fi.polku.deal.deals.application.SalesOffice.NOBODY;
import static fi.polku.deal.deals.application.SalesOffice.OVERRIDE;
import static fi.polku.deal.deals.application.SalesOffice.SOLD_BY;
import static fi.polku.deal.deals.application.SalesOffice.facts;
import static fi.polku.deal.deals.application.SalesOffice.sold;
import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.deal.deals.application.DealFacts.SoldProduct;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.domain.Decided;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingDealsTest {

    private final SalesOffice office = new SalesOffice();

    @Test
    void closesADealToday() {
        office.open(facts(null, sold(IN_DOLLARS, null)));

        var closed = office.handle(close(null, null)).standing();

        assertThat(closed.version()).isEqualTo(2);
        assertThat(closed.what().closedOn()).isEqualTo(NOW.today());
        assertThat(closed.what().outcome()).isEqualTo(Outcome.WON);
        assertThat(closed.what().reason()).isEqualTo("best-fit");
        assertThat(closed.what().stage()).isEqualTo("handover");
    }

    @Test
    void closesADealInTheClassThatItsAccountHasByThen() {
        office.open(facts(null, sold(IN_DOLLARS, null)));
        office.reclassify("B2");

        assertThat(classAfter(office.handle(close(null, null)))).isEqualTo("B2");
    }

    @Test
    void closesADealWithoutAnAccount() {
        var unknown = new DealFacts(null, SOLD_BY, null, null, "EUR", List.of(), null, null, null);
        office.open(unknown);

        assertThat(office.handle(close(null, null)).standing().what().accountId())
                .isNull();
    }

    @Test
    void closesADealWithWhatWasSoldInTheEnd() {
        office.open(facts("USD", sold(IN_DOLLARS, null)));

        var closed = office.handle(close(List.of(sold(IN_DOLLARS, "900"), sold(IN_EUROS, "10")), null))
                .standing()
                .what();

        assertThat(closed.value()).isEqualTo(usd("910"));
    }

    @Test
    void closesADealForAPrice() {
        office.open(facts(null, sold(IN_DOLLARS, null)));

        assertThat(office.handle(close(null, new BigDecimal("990")))
                        .standing()
                        .what()
                        .value())
                .isEqualTo(usd("990"));
    }

    @Test
    void refusesToCloseWithAProductThatNobodyKnows() {
        office.open(facts("USD"));

        assertThatThrownBy(() -> office.handle(close(List.of(sold(NOBODY, "1")), null)))
                .isInstanceOf(DealRefused.UnknownReference.class);
    }

    @Test
    void refusesToCloseADealThatIsNotThere() {
        assertThatThrownBy(() -> office.handle(close(null, null))).isInstanceOf(DealRefused.NotOpened.class);
    }

    private static DealCommand.Close close(@Nullable List<SoldProduct> lines, @Nullable BigDecimal value) {
        return new DealCommand.Close(ID, null, Outcome.WON, "best-fit", null, null, lines, value, OVERRIDE, null);
    }

    private static @Nullable String classAfter(Decided<DealView> decided) {
        return decided.standing().what().accountClass();
    }
}
