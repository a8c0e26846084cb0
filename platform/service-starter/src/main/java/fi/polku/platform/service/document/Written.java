package fi.polku.platform.service.document;

import org.jspecify.annotations.Nullable;

/**
 * What a decision did to an aggregate.
 *
 * @param before what stood before the decision, {@code null} when there was nothing yet
 * @param after what stands now
 */
public record Written<S>(@Nullable Stored<S> before, Stored<S> after) {

    /** What became of the aggregate. */
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** Whether the aggregate is new, changed or as it was. */
    public Result result() {
        if (before == null) {
            return Result.CREATED;
        }
        return before.version() == after.version() ? Result.UNCHANGED : Result.UPDATED;
    }
}
