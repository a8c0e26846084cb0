package fi.polku.analytics.intake;

import java.util.List;

/** What a message turned out to be. */
sealed interface Heard {

    /** An event, as what it makes of facts. */
    record Told(List<Change> changes) implements Heard {

        public Told {
            changes = List.copyOf(changes);
        }
    }

    /**
     * An event of a type that no figure needs: all it says is how far its thing has come.
     *
     * @param advance nothing where this is only another form of an event that is still to come
     */
    record Unneeded(String type, List<Change> advance) implements Heard {

        public Unneeded {
            advance = List.copyOf(advance);
        }
    }

    /** No event at all, or one that breaks its contract: nobody can fold it, now or later. */
    record Unreadable(Exception cause) implements Heard {}
}
