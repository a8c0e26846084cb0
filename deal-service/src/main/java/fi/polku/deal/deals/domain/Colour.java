package fi.polku.deal.deals.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How urgent a deal's next step is. */
public enum Colour {
    /** It should have been done. */
    OVERDUE("overdue"),
    /** It is to be done today. */
    TODAY("today"),
    /** It has time. */
    LATER("later"),
    /** Nobody said what comes next. */
    NONE("none");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** The colour of this step on this day. */
    public static Colour of(@Nullable NextStep step, LocalDate today) {
        if (step == null) {
            return NONE;
        }
        if (step.dueOn().equals(today)) {
            return TODAY;
        }
        return step.dueOn().isBefore(today) ? OVERDUE : LATER;
    }

    /** The colour of this code. */
    public static Optional<Colour> of(String code) {
        return Arrays.stream(values())
                .filter(colour -> colour.code.equals(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(colour -> colour.code).toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
