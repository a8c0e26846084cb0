package fi.polku.deal.handover.domain;

/** Where a handover stands. */
public enum HandoverStatus {
    /** The seller puts it together. */
    PREPARING("preparing"),
    /** With the delivery owner. */
    OFFERED("offered"),
    /** Given back by the delivery owner. */
    RETURNED("returned"),
    /** The delivery owner took it. */
    ACCEPTED("accepted");

    private final String code;

    HandoverStatus(String code) {
        this.code = code;
    }

    @Override
    public String toString() {
        return code;
    }
}
