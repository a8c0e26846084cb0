package fi.polku.account.purchases.domain;

import java.time.LocalDate;
import java.time.Period;

/**
 * When customers are asked how it went.
 *
 * @param afterDelivery how long after the delivery
 */
public record SurveyPolicy(Period afterDelivery) {

    /** The day from which a customer is asked who got the delivery on this day. */
    public LocalDate dueOn(LocalDate delivered) {
        return delivered.plus(afterDelivery);
    }
}
