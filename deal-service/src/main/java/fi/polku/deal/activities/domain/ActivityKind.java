package fi.polku.deal.activities.domain;

import java.util.Arrays;
import java.util.Optional;

/** How something was done. */
public enum ActivityKind {
    /** Somebody phoned. */
    CALL("call"),
    /** People met, wherever that was. */
    MEETING("meeting"),
    /** Somebody wrote. */
    EMAIL("email"),
    /** What is sold was shown at work. */
    DEMO("demo"),
    /** Something was noted. */
    NOTE("note");

    private final String code;

    ActivityKind(String code) {
        this.code = code;
    }

    /** The kind of this code. */
    public static Optional<ActivityKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
