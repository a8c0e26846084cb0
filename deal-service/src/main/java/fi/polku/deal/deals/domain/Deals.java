package fi.polku.deal.deals.domain;

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

/** All deals. */
public interface Deals {

    /** The deal as it stands. */
    Optional<Standing<Deal>> find(DealId id);

    /**
     * Decides on the deal as it stands and keeps what was decided together with its events, or nothing at all. The
     * decision is taken again when somebody else was faster.
     *
     * @param expectedVersion the version that the asker saw; {@code null} when any will do
     */
    Decided<Deal> change(
            DealId id,
            @Nullable Long expectedVersion,
            Function<Optional<Deal>, Change<Deal, ? extends Happening>> decision);

    /**
     * Some deals in a stable order.
     *
     * @param cursor where an earlier portion ended; {@code null} for the beginning
     */
    Portion<Deal> list(DealFilter filter, int limit, @Nullable String cursor);

    /** How many open deals this person sells. */
    long openDealsOf(UUID sellerId);

    /** Some of the deals whose verdict is overdue without that being noted. */
    List<DealId> verdictsOverdue(Instant now, int limit);
}
