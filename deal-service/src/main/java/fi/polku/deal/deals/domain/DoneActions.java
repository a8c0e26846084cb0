package fi.polku.deal.deals.domain;

import java.util.Set;

/** Which required actions of deals were logged. */
public interface DoneActions {

    /** All that was logged for this deal so far. */
    Set<DoneAction> of(DealId deal);
}
