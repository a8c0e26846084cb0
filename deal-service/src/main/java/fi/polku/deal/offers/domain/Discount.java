package fi.polku.deal.offers.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much lower a price is than the list says. Judged by the exact price, not by the amounts rounded to cents: rounding
 * must push nobody over a limit.
 *
 * @param listed what it costs by the price list
 * @param asked what is asked for it
 */
record Discount(BigDecimal listed, BigDecimal asked) {

    private static final int SHOWN_DECIMALS = 2;

    /** In percent of the list price, rounded half up to two decimals; zero where the list asks nothing. */
    BigDecimal percent() {
        return listed.signum() == 0
                ? BigDecimal.ZERO
                : listed.subtract(asked).movePointRight(2).divide(listed, SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether it is more than this many percent. */
    boolean exceeds(BigDecimal limitPercent) {
        BigDecimal least =
                listed.multiply(BigDecimal.valueOf(100).subtract(limitPercent)).movePointLeft(2);
        return asked.compareTo(least) < 0;
    }
}
