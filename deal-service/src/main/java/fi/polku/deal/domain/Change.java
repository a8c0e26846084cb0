package fi.polku.deal.domain;

import java.util.List;
import java.util.function.Function;

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

    /** The same events as what happened to something larger. */
    public <B> Change<B, E> within(Function<A, B> larger) {
        return new Change<>(larger.apply(after), events);
    }

    /** Everything was so already. */
    public static <A, E> Change<A, E> none(A asItStands) {
        return new Change<>(asItStands, List.of());
    }
}
