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

    /** Folds what is not in its fact yet. */
    void fold(Change change) {
        Fact known = standing.get(change.factId());
        if (known != null && known.version() >= change.version()) {
            guardHits++;
            return;
        }
        Fact next = change.fold().after(known);
        // Nothing where what should have come before it is not known: it lies among the dead letters.
        if (next != null && !next.equals(known)) {
            standing.put(change.factId(), next);
            changed.put(change.factId(), next);
        }
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
