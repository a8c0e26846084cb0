package fi.polku.platform.service.deadletter;

import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;

/** Says of a failure what really went wrong. */
public final class Causes {

    private static final int LONGEST = 2_000;
    private static final String WRAPPERS = "org\\.springframework\\.(kafka|messaging|integration)\\..*";

    private Causes() {}

    /**
     * The failure as the listener threw it, without what Spring wrapped around it, and what was behind it in the end; not
     * longer than a person reads.
     */
    public static String inWords(Throwable failure) {
        Throwable thrown = thrown(failure);
        Throwable root = NestedExceptionUtils.getMostSpecificCause(thrown);
        String words = thrown.toString();
        String behind = String.valueOf(root.getMessage());
        return cut(words.contains(behind) ? words : words + ", because of " + root);
    }

    /** What the listener threw. */
    public static Throwable thrown(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> !cause.getClass().getName().matches(WRAPPERS))
                .findFirst()
                .orElse(failure);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
