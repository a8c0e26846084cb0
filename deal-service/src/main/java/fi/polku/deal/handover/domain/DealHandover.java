package fi.polku.deal.handover.domain;

/** How a won deal goes to delivery, and the deal as far as that depends on it. */
public record DealHandover(Handover handover, SoldDeal deal) {

    /** The same, with so many people at the customer's known to decide. */
    public DealHandover knowing(int decisionMakers) {
        return new DealHandover(handover, deal.knowing(decisionMakers));
    }
}
