package fi.polku.analytics.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A promise to call again on a day.
 *
 * @param set when it was promised
 * @param lapsed when it was no longer owed: another day was agreed, or the lead was decided; {@code null} while it is
 */
public record Callback(
        LocalDate dueOn,
        @Nullable String reason,
        Moment set,
        @Nullable Moment lapsed) {

    public Callback {
        Objects.requireNonNull(dueOn, "a callback has a day");
        Objects.requireNonNull(set, "a callback was promised some time");
    }

    Callback lapsing(Moment at) {
        return lapsed == null ? new Callback(dueOn, reason, set, at) : this;
    }
}
