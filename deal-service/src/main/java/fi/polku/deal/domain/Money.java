package fi.polku.deal.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
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
        int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.setScale(Math.max(decimals, shortest.scale()));
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
}
