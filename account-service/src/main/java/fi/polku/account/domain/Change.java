package fi.polku.account.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The same, and what follows from it in the same write. */
    public Change<A, E> then(Function<A, Change<A, E>> next) {
        var further = next.apply(after);
        return new Change<>(
                further.after,
                Stream.concat(events.stream(), further.events.stream()).toList());
    }

    /** Everything was so already. */
    public static <A, E> Change<A, E> none(A asItStands) {
        return new Change<>(asItStands, List.of());
    }
}
