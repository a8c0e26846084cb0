package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which deals there are. */
@Component
public class DealList {

    private final Deals deals;

    DealList(Deals deals) {
        this.deals = deals;
    }

    /** The deal with this id. */
    public Optional<Standing<DealView>> find(DealId id) {
        return deals.find(id).map(standing -> standing.map(DealView::of));
    }

    /** Some deals that fit the filter in a stable order, after the given one. */
    public Portion<DealView> list(DealFilter filter, int limit, @Nullable String after) {
        return deals.list(filter, limit, after).map(DealView::of);
    }
}
