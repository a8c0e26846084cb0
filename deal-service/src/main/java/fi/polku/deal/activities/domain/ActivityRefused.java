package fi.polku.deal.activities.domain;

import fi.polku.deal.domain.Flaw;
import java.util.List;

/** What was to be logged about a deal is not taken. */
public abstract sealed class ActivityRefused extends RuntimeException {

    private final transient List<Flaw> flaws;

    private ActivityRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case Unacceptable _ -> "unacceptable-activity";
            case DealWithdrawn _ -> "deal-withdrawn";
        };
    }

    /** Everything that is wrong, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** Nothing can have been done so. */
    public static final class Unacceptable extends ActivityRefused {

        Unacceptable(List<Flaw> flaws) {
            super("This cannot have been done about the deal", flaws);
        }
    }

    /** The deal went back to the lead side: what is done is logged there. */
    public static final class DealWithdrawn extends ActivityRefused {

        DealWithdrawn() {
            super(
                    "This deal was withdrawn: its lead was returned",
                    List.of(new Flaw("verdict", "is returned", "a contact logged on the lead")));
        }
    }
}
