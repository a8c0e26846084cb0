package fi.polku.deal.deals.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a deal was decided. */
public enum Outcome {
    /** The customer bought. */
    WON("won"),
    /** The customer did not buy. */
    LOST("lost");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The outcome of this code. */
    public static Optional<Outcome> of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Outcome::code).toList();
    }

    /** Its stable name in data and events. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
