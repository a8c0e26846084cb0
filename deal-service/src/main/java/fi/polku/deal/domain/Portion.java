package fi.polku.deal.domain;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of a collection, in a stable order.
 *
 * @param items the aggregates of this portion
 * @param next where the next portion begins; {@code null} when this was the last
 */
public record Portion<A>(List<Standing<A>> items, @Nullable String next) {

    public Portion {
        items = List.copyOf(items);
    }

    /** The same portion, looked at another way. */
    public <B> Portion<B> map(Function<A, B> view) {
        return new Portion<>(items.stream().map(standing -> standing.map(view)).toList(), next);
    }
}
