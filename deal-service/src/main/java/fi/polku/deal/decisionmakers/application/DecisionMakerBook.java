package fi.polku.deal.decisionmakers.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.DecisionMakers;
import fi.polku.deal.decisionmakers.domain.TooManyDecisionMakers;
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
     * Names somebody, or says anew what is known of them.
     *
     * @throws TooManyDecisionMakers when the deal has too many of them already
     */
    public DecisionMaker name(DecisionMaker someone) {
        boolean another = people.find(someone.deal(), someone.id()).isEmpty();
        if (another && people.on(someone.deal()).size() >= DecisionMakers.MOST) {
            throw new TooManyDecisionMakers();
        }
        people.keep(someone);
        return someone;
    }

    /** This person on this deal. */
    public Optional<DecisionMaker> find(DealId deal, UUID id) {
        return people.find(deal, id);
    }

    /** Everybody on this deal, by name. */
    public List<DecisionMaker> on(DealId deal) {
        return people.on(deal);
    }

    /** Forgets this person. */
    public void forget(DealId deal, UUID id) {
        people.forget(deal, id);
    }
}
