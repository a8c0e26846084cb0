package fi.polku.deal.web;

import fi.polku.deal.domain.Money;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * An amount in a currency, as callers write it.
 *
 * @param amount a decimal, better as a text so that nobody rounds it on the way
 * @param currency three letters of ISO 4217
 */
public record MoneyText(@NotNull BigDecimal amount, @NotNull String currency) {

    /** @throws IllegalArgumentException when there is no such currency; what is missing is left to the annotations */
    public MoneyText {
        if (currency != null && !Money.isCurrency(currency)) {
            throw new IllegalArgumentException(currency + " is no currency of ISO 4217");
        }
    }

    /** The same for the domain. */
    public Money money() {
        return new Money(amount, currency);
    }
}
