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

    /** An event of a type that no figure needs: all it says is how far its thing has come. */
    record Unneeded(String type, Change advance) implements Heard {}

    /** No event at all, or one that breaks its contract: nobody can fold it, now or later. */
    record Unreadable(Exception cause) implements Heard {}
}
