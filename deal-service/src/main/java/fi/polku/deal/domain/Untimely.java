package fi.polku.deal.domain;

import java.time.Instant;
import java.util.List;

/** Something cannot have happened when it is said to have. */
public final class Untimely extends RuntimeException {

    private final String code;
    private final transient Flaw flaw;

    private Untimely(String code, String message, Flaw flaw) {
        super(message);
        this.code = code;
        this.flaw = flaw;
    }

    static Untimely inTheFuture(Instant told) {
        return new Untimely(
                "in-the-future",
                "This has not happened yet",
                new Flaw("occurredAt", told + " lies in the future", "now or earlier"));
    }

    /** It lies before the beginning of what it is about: an instant or a day. */
    public static Untimely beforeTheBeginning(Instant told, Object beginning) {
        return new Untimely(
                "before-the-beginning",
                "This cannot have happened before what it is about began",
                new Flaw("occurredAt", told + " lies before " + beginning, beginning + " or later"));
    }

    /** The stable name of this refusal. */
    public String code() {
        return code;
    }

    /** What is wrong with the time that was told. */
    public List<Flaw> flaws() {
        return List.of(flaw);
    }
}
