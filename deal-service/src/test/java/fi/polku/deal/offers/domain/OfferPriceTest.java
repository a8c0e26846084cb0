package fi.polku.deal.offers.domain;

import static fi.polku.deal.offers.domain.OfferExamples.day;
import static fi.polku.deal.offers.domain.OfferExamples.eur;
import static fi.polku.deal.offers.domain.OfferExamples.item;
import static fi.polku.deal.offers.domain.OfferExamples.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferPriceTest {

    @Test
    void costsWhatTheListSaysWithoutDiscounts() {
        var version = priced("0", item(3, "19.99", "0"));

        assertThat(version.value()).isEqualTo(eur("59.97"));
        assertThat(version.wholeDiscountPercent()).isEqualByComparingTo("0");
    }

    @Test
    void takesTheDiscountOfTheLineFirstAndThatOfTheWholeFromTheRest() {
        var version = priced("10", item(2, "100", "20"), item(1, "50", "0"));

        assertThat(version.lines()).extracting(OfferLine::amount).containsExactly(eur("144"), eur("45"));
        assertThat(version.value()).isEqualTo(eur("189"));
        assertThat(version.wholeDiscountPercent()).isEqualByComparingTo("24.4");
    }

    @Test
    void roundsEachLineHalfUpToCentsOnceSoThatTheLinesAddUpToTheValue() {
        var version = priced("50", item(1, "0.01", "0"), item(1, "0.01", "0"), item(1, "0.03", "0"));

        assertThat(version.lines())
                .extracting(OfferLine::amount)
                .containsExactly(eur("0.01"), eur("0.01"), eur("0.02"));
        assertThat(version.value()).isEqualTo(eur("0.04"));
    }

    @Test
    void isOverTheLimitOnlyByItsExactDiscountNotByRounding() {
        var version = priced("15", item(1, "9.99", "0"));

        assertThat(version.value()).isEqualTo(eur("8.49"));
        assertThat(version.needsApproval(BigDecimal.valueOf(15))).isFalse();
        assertThat(version.needsApproval(new BigDecimal("14.99"))).isTrue();
    }

    @Test
    void isOverTheLimitByAllItsDiscountsTogether() {
        assertThat(priced("10", item(1, "100", "10")).needsApproval(BigDecimal.valueOf(15)))
                .isTrue();
        assertThat(priced("0", item(1, "100", "20"), item(1, "100", "0")).needsApproval(BigDecimal.valueOf(15)))
                .isFalse();
    }

    @Test
    void giftsNothingOnAListThatAsksNothing() {
        var version = priced("100", item(1, "0", "0"));

        assertThat(version.wholeDiscountPercent()).isEqualByComparingTo("0");
        assertThat(version.needsApproval(BigDecimal.ZERO)).isFalse();
    }

    private static OfferVersion priced(String discountPercent, Proposal.Item... items) {
        var proposal = new Proposal(List.of(items), new BigDecimal(discountPercent), day(30));
        return OfferVersion.drafted(1, proposal, noon(11).at());
    }
}
