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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deals for tests that need no store; they can be listed by their stage and lead. */
public final class DealsInMemory implements Deals {

    private final AggregatesInMemory<Deal, Happening> deals = new AggregatesInMemory<>();
    private @Nullable DealId broken;

    /** From now on nothing can be kept of this deal. */
    public void breakOn(DealId id) {
        broken = id;
    }

    @Override
    public Optional<Standing<Deal>> find(DealId id) {
        return deals.find(id.toString());
    }

    @Override
    public Decided<Deal> change(
            DealId id,
            @Nullable Long expectedVersion,
            Function<Optional<Deal>, Change<Deal, ? extends Happening>> decision) {
        if (id.equals(broken)) {
            throw new IllegalStateException("cannot be kept");
        }
        return deals.change(id.toString(), expectedVersion, decision);
    }

    @Override
    public Portion<Deal> list(DealFilter filter, int limit, @Nullable String cursor) {
        return deals.all(deal ->
                (filter.stage() == null || filter.stage().equals(deal.details().stage()))
                        && (filter.leadId() == null
                                || filter.leadId().equals(deal.details().leadId())));
    }

    @Override
    public long openDealsOf(UUID sellerId) {
        return deals.all(deal -> deal.isOpen() && sells(deal, sellerId)).items().size();
    }

    @Override
    public List<DealId> verdictsOverdue(Instant now, int limit) {
        return deals.all(deal -> !deal.onCourse().remind(now).events().isEmpty()).items().stream()
                .map(standing -> standing.what().id())
                .limit(limit)
                .toList();
    }

    private static boolean sells(Deal deal, UUID person) {
        return deal.details().seller() != null
                && deal.details().seller().personId().equals(person);
    }
}
