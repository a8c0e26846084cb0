package fi.polku.deal.domain;

import java.util.function.Function;

/**
 * An aggregate as it stands in its collection.
 *
 * @param what the aggregate
 * @param version the number of events that led here; changes with every change
 */
public record Standing<A>(A what, long version) {

    /** The same version, looked at another way. */
    public <B> Standing<B> map(Function<A, B> view) {
        return new Standing<>(view.apply(what), version);
    }
}
