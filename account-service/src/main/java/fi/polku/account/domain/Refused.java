package fi.polku.account.domain;

import java.util.List;
import java.util.Optional;

/** A command is refused by a rule of the business; what exactly is wrong is said all at once. */
public abstract class Refused extends RuntimeException {

    private final String code;
    private final List<Flaw> flaws;

    /**
     * A refusal.
     *
     * @param code its stable name, in kebab case
     * @param message the reason in a sentence
     * @param flaws everything that stands in the way
     */
    protected Refused(String code, String message, List<Flaw> flaws) {
        super(message);
        this.code = code;
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return code;
    }

    /** What is there already in place of what was asked for; empty where that is not the reason. */
    public Optional<Existing> existing() {
        return Optional.empty();
    }

    /** Everything that stands against it, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }
}
