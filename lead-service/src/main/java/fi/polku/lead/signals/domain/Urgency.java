package fi.polku.lead.signals.domain;

/** How soon somebody should act; the most urgent comes first. */
public enum Urgency {
    /** The customer waits. */
    NOW("now"),
    /** Within the week. */
    THIS_WEEK("this-week"),
    /** There is time. */
    LATER("later");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    /** The urgency's name on the wire, such as {@code this-week}. */
    public String code() {
        return code;
    }
}
