package fi.polku.deal.handover.domain;

/** How a won deal goes to delivery, and the deal as far as that depends on it. */
public record DealHandover(Handover handover, SoldDeal deal) {}
