package fi.polku.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void writesEqualAmountsAlike() {
        assertThat(money("550", "EUR")).isEqualTo(money("550.0", "EUR")).isEqualTo(money("5.5E+2", "EUR"));
        assertThat(money("550", "EUR").amount()).hasToString("550.00");
    }

    @Test
    void keepsDecimalsBeyondThoseOfTheCurrency() {
        assertThat(money("0.125", "USD").amount()).hasToString("0.125");
    }

    @Test
    void writesNoDecimalsWhereTheCurrencyHasNone() {
        assertThat(money("500.00", "JPY").amount()).hasToString("500");
    }

    @Test
    void addsAmountsOfOneCurrency() {
        assertThat(money("1.10", "EUR").plus(money("2.90", "EUR"))).isEqualTo(money("4", "EUR"));
    }

    @Test
    void neverAddsAcrossCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money("1", "EUR").plus(money("1", "USD")))
                .withMessageContaining("USD");
    }

    @Test
    void multipliesToTheLastDecimalAndRoundsHalfUpToTheSmallestUnit() {
        assertThat(money("0.01", "EUR").times(new BigDecimal("0.5"))).isEqualTo(money("0.005", "EUR"));
        assertThat(money("0.005", "EUR").rounded()).isEqualTo(money("0.01", "EUR"));
        assertThat(money("0.0049", "EUR").rounded()).isEqualTo(money("0", "EUR"));
        assertThat(money("12.5", "JPY").rounded()).isEqualTo(money("13", "JPY"));
    }

    @Test
    void knowsWhichCurrenciesThereAre() {
        assertThat(Money.isCurrency("EUR")).isTrue();
        assertThat(Money.isCurrency("eur")).isFalse();
        assertThat(Money.isCurrency("")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> money("1", "XYZ"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
