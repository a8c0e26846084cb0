package fi.polku.deal.decisionmakers.domain;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.domain.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All decision makers. */
public interface DecisionMakers {

    /** The most that a deal has, so that all of them can be shown at once. */
    int MOST = 100;

    /** Keeps somebody new; who was kept already stays as they are. */
    Standing<DecisionMaker> add(DecisionMaker someone);

    /**
     * Keeps what is known of somebody by now, in place of what was known before; nothing when they are not known any more.
     *
     * @param seen the version that the asker saw; nothing is done when another one stands
     */
    Optional<Standing<DecisionMaker>> change(DecisionMaker someone, long seen);

    /** This person on this deal. */
    Optional<Standing<DecisionMaker>> find(DealId deal, UUID id);

    /** Everybody on this deal, by name; {@link #MOST} at most. */
    List<DecisionMaker> on(DealId deal);

    /**
     * Forgets this person; whoever is not known is forgotten already.
     *
     * @param seen the version that the asker saw; nothing is done when another one stands
     */
    void forget(DealId deal, UUID id, long seen);
}
