package fi.polku.deal.domain;

import java.util.function.Function;

/**
 * How a decision ended.
 *
 * @param standing the aggregate after it
 * @param effect what the decision did to it
 */
public record Decided<A>(Standing<A> standing, Effect effect) {

    /** The same end, looked at another way. */
    public <B> Decided<B> map(Function<A, B> view) {
        return new Decided<>(standing.map(view), effect);
    }

    /** What a decision did to its aggregate. */
    public enum Effect {
        /** It was not there before. */
        CREATED,
        /** It was there and changed. */
        UPDATED,
        /** It was so already. */
        UNCHANGED
    }
}
