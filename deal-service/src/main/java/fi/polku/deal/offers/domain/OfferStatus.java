package fi.polku.deal.offers.domain;

/** Where a version of an offer stands. */
public enum OfferStatus {
    /** Written, not sent. */
    DRAFT("draft"),
    /** A manager said yes to its discount; not sent. */
    APPROVED("approved"),
    /** A manager said no to its discount. */
    REFUSED("refused"),
    /** With the customer. */
    SENT("sent"),
    /** With the customer, who can no longer accept it. */
    EXPIRED("expired"),
    /** The customer takes it. */
    ACCEPTED("accepted"),
    /** The customer does not take it. */
    DECLINED("declined"),
    /** A newer version took its place. */
    SUPERSEDED("superseded");

    private final String code;

    OfferStatus(String code) {
        this.code = code;
    }

    @Override
    public String toString() {
        return code;
    }
}
