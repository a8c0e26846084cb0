package fi.polku.lead.people.domain;

import fi.polku.lead.domain.Flaw;
import java.util.List;

/** The team directory says no. */
public abstract sealed class TeamMemberRefused extends RuntimeException {

    private final String code;
    private final transient List<Flaw> flaws;

    private TeamMemberRefused(String code, String message, List<Flaw> flaws) {
        super(message);
        this.code = code;
        this.flaws = List.copyOf(flaws);
    }

    /** The refusal's stable name. */
    public String code() {
        return code;
    }

    /** All that stands against the command. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** Nobody leads themselves. */
    public static final class OwnManager extends TeamMemberRefused {
        public OwnManager() {
            super(
                    "own-manager",
                    "Nobody can be their own manager.",
                    List.of(new Flaw("manager", "is the person itself", "another person, or none")));
        }
    }
}
