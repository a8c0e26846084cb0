package fi.polku.deal.activities.domain;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Decided;
import fi.polku.deal.domain.Portion;
import fi.polku.deal.domain.Standing;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that was done about deals. */
public interface Activities {

    /** The entry with this id. */
    Optional<Standing<Activity>> find(ActivityId id);

    /** Keeps a new entry together with its event; one that is there already stays as it is. */
    Decided<Activity> log(ActivityId id, Supplier<Change<Activity, ActivityLogged>> entry);

    /**
     * Some of what was done about a deal, in a stable order.
     *
     * @param cursor where an earlier portion ended; {@code null} for the beginning
     */
    Portion<Activity> list(DealId deal, int limit, @Nullable String cursor);
}
