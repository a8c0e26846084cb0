package fi.polku.deal.offers.domain;

/** What a customer can say to an offer. */
public enum OfferDecision {
    /** The customer takes it. */
    ACCEPTED("accepted"),
    /** The customer does not take it, or no longer. */
    DECLINED("declined");

    private final String code;

    OfferDecision(String code) {
        this.code = code;
    }

    @Override
    public String toString() {
        return code;
    }
}
