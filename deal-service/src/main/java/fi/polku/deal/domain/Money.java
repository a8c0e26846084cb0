package fi.polku.deal.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;

/**
 * An amount in a currency. Always written with at least the decimals that its currency has, so that equal amounts are
 * equal records: 550 and 550.0 euros are both 550.00.
 *
 * @param amount in whole units of the currency (euros, not cents)
 * @param currency three letters of ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(toUnmodifiableSet());

    /** @throws IllegalArgumentException when there is no such currency */
    public Money {
        Objects.requireNonNull(amount, "amount");
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException(currency + " is no currency");
        }
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.setScale(Math.max(decimalsOf(currency), shortest.scale()));
    }

    /** Nothing, in this currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Whether ISO 4217 knows this currency code. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /**
     * Both amounts together.
     *
     * @throws IllegalArgumentException when the currencies differ: amounts never add up across currencies
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** So many times this amount, to the last decimal. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** The same amount in whole smallest units of the currency (cents), half up. */
    public Money rounded() {
        return new Money(amount.setScale(decimalsOf(currency), RoundingMode.HALF_UP), currency);
    }

    private static int decimalsOf(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
