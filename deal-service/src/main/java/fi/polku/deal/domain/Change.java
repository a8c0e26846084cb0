package fi.polku.deal.domain;

import java.util.ArrayList;
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

    /** The same, and what is decided on top of it at once. */
    public Change<A, E> then(Function<A, Change<A, E>> next) {
        Change<A, E> more = next.apply(after);
        List<E> all = new ArrayList<>(events);
        all.addAll(more.events);
        return new Change<>(more.after, all);
    }

    /** Everything was so already. */
    public static <A, E> Change<A, E> none(A asItStands) {
        return new Change<>(asItStands, List.of());
    }
}
