package fi.polku.deal.process.domain;

import fi.polku.deal.domain.Flaw;
import java.util.List;

/** What was designed is not taken as a sales process. */
public abstract sealed class ProcessRefused extends RuntimeException {

    private final transient List<Flaw> flaws;

    private ProcessRefused(String message, List<Flaw> flaws) {
        super(message);
        this.flaws = List.copyOf(flaws);
    }

    /** The stable name of this refusal. */
    public final String code() {
        return switch (this) {
            case Unacceptable _ -> "unacceptable-process";
        };
    }

    /** Everything that is wrong, all at once. */
    public final List<Flaw> flaws() {
        return flaws;
    }

    /** This cannot be a process. */
    public static final class Unacceptable extends ProcessRefused {

        Unacceptable(List<Flaw> flaws) {
            super("This cannot be a sales process", flaws);
        }
    }
}
