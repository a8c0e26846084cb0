package fi.polku.deal.deals.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that ended a deal.
 *
 * @param outcome won or lost
 * @param reason code of why, such as {@code too-expensive}; {@link #NOT_RECORDED} where history does not tell
 * @param closedOn the day of the decision, in the business's zone
 */
public record Closing(Outcome outcome, String reason, LocalDate closedOn) {

    /** The reason of a deal whose history does not tell why it was won or lost. */
    public static final String NOT_RECORDED = "not-recorded";

    /** A decision taken from history, which may not tell the reason. */
    public static Closing ofHistory(Outcome outcome, @Nullable String reason, LocalDate closedOn) {
        return new Closing(outcome, reason == null ? NOT_RECORDED : reason, closedOn);
    }
}
