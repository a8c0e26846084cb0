package fi.polku.deal.deals.domain;

/**
 * A required action that was logged.
 *
 * @param stage code of the stage in which it was
 * @param action its code
 */
public record DoneAction(String stage, String action) {

    /** The action that is done when an offer goes to the customer, whether anybody logs it or not. */
    public static final String OFFER_SENT = "offer-sent";
}
