package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.KnownDecisionMakers;

/** Deals on which nobody at the customer's is named. */
public final class NobodyDecides implements KnownDecisionMakers {

    @Override
    public int countOn(DealId deal) {
        return 0;
    }
}
