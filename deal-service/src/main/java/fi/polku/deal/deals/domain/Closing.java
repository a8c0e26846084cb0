package fi.polku.deal.deals.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that ended a deal.
 *
 * @param outcome won or lost
 * @param reason code of why, such as {@code too-expensive}; {@link #NOT_RECORDED} where history does not tell
 * @param closedOn the day of the decision, in the business's zone
 * @param competitor the company that won instead or lost against us, if any is known
 * @param overruled who let it be closed so although the process says no; {@code null} where nobody had to
 * @param history whether another system's records told it, so that nobody decided it here
 */
public record Closing(
        Outcome outcome,
        String reason,
        LocalDate closedOn,
        @Nullable String competitor,
        @Nullable Overruling overruled,
        boolean history) {

    /** The reason of a deal whose history does not tell why it was won or lost. */
    public static final String NOT_RECORDED = "not-recorded";

    /** The reason of a deal that was won with an offer, unless another one is told. */
    public static final String OFFER_ACCEPTED = "offer-accepted";

    /** A decision taken here, of which no more is known. */
    public Closing(Outcome outcome, String reason, LocalDate closedOn) {
        this(outcome, reason, closedOn, null, null, false);
    }

    /** A decision taken from history, which may not tell the reason. */
    public static Closing ofHistory(Outcome outcome, @Nullable String reason, LocalDate closedOn) {
        return new Closing(outcome, reason == null ? NOT_RECORDED : reason, closedOn, null, null, true);
    }

    /** The same decision, let pass by this person. */
    Closing overruledBy(@Nullable Overruling overruling) {
        return new Closing(outcome, reason, closedOn, competitor, overruling, history);
    }

    /**
     * The same decision, taken where the earlier one was: telling it otherwise does not move it. Who won instead and who let it
     * pass, records of another system cannot tell: that stays while the outcome does.
     */
    Closing takenWhere(Closing earlier) {
        return outcome == earlier.outcome
                ? new Closing(outcome, reason, closedOn, earlier.competitor, earlier.overruled, earlier.history)
                : new Closing(outcome, reason, closedOn, competitor, overruled, earlier.history);
    }

    /** Whether the customer bought. */
    boolean isWin() {
        return outcome == Outcome.WON;
    }
}
