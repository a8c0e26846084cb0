package fi.polku.deal.decisionmakers.domain;

import fi.polku.deal.deals.domain.DealId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All decision makers. */
public interface DecisionMakers {

    /** The most that a deal has, so that all of them can be shown at once. */
    int MOST = 100;

    /** Keeps what is known of somebody, in place of what was known before. */
    void keep(DecisionMaker someone);

    /** This person on this deal. */
    Optional<DecisionMaker> find(DealId deal, UUID id);

    /** Everybody on this deal, by name; {@link #MOST} at most. */
    List<DecisionMaker> on(DealId deal);

    /** Forgets this person; nobody is named any more who was not. */
    void forget(DealId deal, UUID id);
}
