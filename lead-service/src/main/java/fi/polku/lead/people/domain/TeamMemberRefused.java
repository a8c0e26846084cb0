package fi.polku.lead.people.domain;

import fi.polku.lead.domain.Flaw;
import java.util.List;

/** The team directory says no. */
public abstract sealed class TeamMemberRefused extends RuntimeException {

    private final List<Flaw> flaws;

    private TeamMemberRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case OwnManager _ -> "own-manager";
        };
    }

    /** Everything that stands against it, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** Nobody leads themselves. */
    public static final class OwnManager extends TeamMemberRefused {
        public OwnManager() {
            super(
                    "Nobody can be their own manager.",
                    List.of(new Flaw("manager", "is the person itself", "another person, or none")));
        }
    }
}
