package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DoneAction;
import fi.polku.deal.deals.domain.DoneActions;
import java.util.HashSet;
import java.util.Set;

/** The same for every deal: for tests of one deal that need no store. */
public final class DoneActionsInMemory implements DoneActions {

    private final Set<DoneAction> done = new HashSet<>();

    /** Somebody logs that this was done. */
    public void log(String stage, String action) {
        done.add(new DoneAction(stage, action));
    }

    @Override
    public Set<DoneAction> of(DealId deal) {
        return Set.copyOf(done);
    }
}
