package fi.polku.deal.decisionmakers.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.DecisionMakers;
import fi.polku.deal.decisionmakers.domain.TooManyDecisionMakers;
import fi.polku.deal.domain.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who decides about a deal at the customer's. */
@Component
public class DecisionMakerBook {

    private final DecisionMakers people;
    private final Deals deals;

    DecisionMakerBook(DecisionMakers people, Deals deals) {
        this.people = people;
        this.deals = deals;
    }

    /** Whether there is such a deal. */
    public boolean knows(DealId deal) {
        return deals.find(deal).isPresent();
    }

    /**
     * Names somebody.
     *
     * @throws TooManyDecisionMakers when the deal has too many of them already
     */
    public Standing<DecisionMaker> name(DecisionMaker someone) {
        boolean another = people.find(someone.deal(), someone.id()).isEmpty();
        if (another && people.on(someone.deal()).size() >= DecisionMakers.MOST) {
            throw new TooManyDecisionMakers();
        }
        return people.add(someone);
    }

    /**
     * Says anew what is known of somebody; nothing when they are not known any more.
     *
     * @param seen the version that the asker saw
     */
    public Optional<Standing<DecisionMaker>> change(DecisionMaker someone, long seen) {
        return people.change(someone, seen);
    }

    /** This person on this deal. */
    public Optional<Standing<DecisionMaker>> find(DealId deal, UUID id) {
        return people.find(deal, id);
    }

    /** Everybody on this deal, by name. */
    public List<DecisionMaker> on(DealId deal) {
        return people.on(deal);
    }

    /**
     * Forgets this person.
     *
     * @param seen the version that the asker saw
     */
    public void forget(DealId deal, UUID id, long seen) {
        people.forget(deal, id, seen);
    }
}
