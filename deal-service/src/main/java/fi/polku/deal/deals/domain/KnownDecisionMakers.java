package fi.polku.deal.deals.domain;

/** Who at the customers' has part in decisions, as far as deals depend on it. */
public interface KnownDecisionMakers {

    /** How many are named on this deal. */
    int countOn(DealId deal);
}
