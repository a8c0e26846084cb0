package fi.polku.deal.domain;

import java.util.List;

/**
 * What a command decided: how the aggregate stands afterwards and what happened, in order. No events: nothing changed.
 */
public record Change<A, E>(A after, List<E> events) {

    public Change {
        events = List.copyOf(events);
    }

    /** One thing happened. */
    public static <A, E> Change<A, E> of(A after, E event) {
        return new Change<>(after, List.of(event));
    }

    /** Everything was so already. */
    public static <A, E> Change<A, E> none(A asItStands) {
        return new Change<>(asItStands, List.of());
    }
}
