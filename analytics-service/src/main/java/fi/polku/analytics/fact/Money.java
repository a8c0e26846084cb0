package fi.polku.analytics.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in a currency, exact to six decimals.
 *
 * @param amount at most 18 digits before the decimal point and 6 after it
 * @param currency ISO 4217 code, such as {@code EUR}
 */
public record Money(BigDecimal amount, String currency) {

    /** Decimals that an amount may have. */
    public static final int DECIMALS = 6;

    private static final int WHOLE_DIGITS = 18;

    public Money {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > WHOLE_DIGITS) {
            throw new IllegalArgumentException("amount " + amount + " has more than " + WHOLE_DIGITS
                    + " digits before or " + DECIMALS + " after the decimal point");
        }
        if (currency.isBlank()) {
            throw new IllegalArgumentException("amount " + amount + " has no currency");
        }
    }

    /** This many times the amount, rounded to six decimals where a broken quantity makes more. */
    Money times(BigDecimal quantity) {
        BigDecimal product = amount.multiply(quantity);
        return new Money(product.setScale(DECIMALS, RoundingMode.HALF_EVEN), currency);
    }
}
