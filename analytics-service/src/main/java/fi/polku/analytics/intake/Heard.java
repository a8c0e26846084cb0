package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Fact;
import java.util.List;

/** What a message turned out to be. */
sealed interface Heard {

    /** An event, as the facts it speaks of. */
    record Told(List<Fact> facts) implements Heard {

        Told(Fact... facts) {
            this(List.of(facts));
        }

        public Told {
            facts = List.copyOf(facts);
        }
    }

    /** An event of a type that no figure needs. */
    record Unneeded(String type) implements Heard {}

    /** No event at all, or one that breaks its contract: nobody can fold it, now or later. */
    record Unreadable(Exception cause) implements Heard {}
}
