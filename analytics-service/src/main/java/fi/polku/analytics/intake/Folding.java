package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Folds changes into facts in memory. */
final class Folding {

    private final Map<UUID, Fact> standing;
    private final Map<UUID, Fact> changed = new HashMap<>();
    private int guardHits;

    /**
     * Folding into these.
     *
     * @param standing the facts as they stand; grows and changes with what is folded
     */
    Folding(Map<UUID, Fact> standing) {
        this.standing = standing;
    }

    /**
     * Folds what is not in its fact yet.
     *
     * @return false when something was told that says nothing without what should have come before it, which is not known
     */
    boolean fold(Change change) {
        Fact known = standing.get(change.factId());
        if (known != null && known.version() >= change.version()) {
            guardHits++;
            return true;
        }
        Fact next = change.fold().after(known);
        if (next == null) {
            return change.tells() == Change.Tells.PROGRESS;
        }
        if (!next.equals(known)) {
            standing.put(change.factId(), next);
            changed.put(change.factId(), next);
        }
        return true;
    }

    /** How many changes came again or late, and changed nothing. */
    int guardHits() {
        return guardHits;
    }

    /** The facts that were changed. */
    Collection<Fact> changed() {
        return changed.values();
    }
}
