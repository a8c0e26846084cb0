package fi.polku.contracts;

/** Which topic what is published on. */
final class Topics {

    /** Facts are states, not events: they have a topic of their own kind. */
    static final String FACTS = "polku.analytics.facts";

    private static final String FACT = "polku.analytics.";

    private Topics() {}

    /** The topic of this type. */
    static String of(String type) {
        return isFact(type) ? FACTS : "polku." + type.split("\\.", -1)[1] + ".events";
    }

    static boolean isFact(String type) {
        return type.startsWith(FACT);
    }
}
