package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealFilter;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.Deals;
import fi.polku.deal.domain.AggregatesInMemory;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Happening;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deals for tests that need no store; they can be listed by their stage. */
public final class DealsInMemory implements Deals {

    private final AggregatesInMemory<Deal, Happening> deals = new AggregatesInMemory<>();

    @Override
    public Optional<Standing<Deal>> find(DealId id) {
        return deals.find(id.toString());
    }

    @Override
    public Decided<Deal> change(
            DealId id,
            @Nullable Long expectedVersion,
            Function<Optional<Deal>, Change<Deal, ? extends Happening>> decision) {
        return deals.change(id.toString(), expectedVersion, decision);
    }

    @Override
    public Portion<Deal> list(DealFilter filter, int limit, @Nullable String cursor) {
        return deals.all(deal ->
                filter.stage() == null || filter.stage().equals(deal.details().stage()));
    }
}
