package fi.polku.deal.activities.application;

import fi.polku.deal.activities.domain.Activities;
import fi.polku.deal.activities.domain.ActivityId;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was done about a deal. */
@Component
public class ActivityList {

    private final Activities activities;
    private final Deals deals;

    ActivityList(Activities activities, Deals deals) {
        this.activities = activities;
        this.deals = deals;
    }

    /** Whether there is such a deal. */
    public boolean knows(DealId deal) {
        return deals.find(deal).isPresent();
    }

    /** The entry with this id about this deal. */
    public Optional<Standing<ActivityView>> find(DealId deal, ActivityId id) {
        return activities
                .find(id)
                .filter(standing -> standing.what().dealId().equals(deal.value()))
                .map(standing -> standing.map(ActivityView::of));
    }

    /** Some of what was done about a deal, in a stable order, after the given one. */
    public Portion<ActivityView> list(DealId deal, int limit, @Nullable String after) {
        return activities.list(deal, limit, after).map(ActivityView::of);
    }
}
