package fi.polku.account.purchases.domain;

/** How far the delivery of a purchase is. */
public enum DeliveryState {
    /** Won; the one who delivers has not accepted it yet. */
    AWAITING_HANDOVER("awaiting-handover"),
    /** Accepted by the one who delivers. */
    IN_DELIVERY("in-delivery"),
    /** The customer has it. */
    DELIVERED("delivered");

    private final String code;

    DeliveryState(String code) {
        this.code = code;
    }

    @Override
    public String toString() {
        return code;
    }
}
