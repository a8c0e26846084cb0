package fi.polku.local.demo.story;

/** How a story ends, how often that is, and how many days ago such a story begins. */
public enum Fate {
    NOTHING_IN_THE_SIGNAL(8, 10, 360),
    SIGNAL_WAITING(4, 1, 3),
    FRESH(6, 1, 4),
    IN_WORK(14, 4, 14),
    CALLBACK_TODAY(8, 12, 40),
    MEETING_TODAY(4, 6, 20),
    DISQUALIFIED(34, 10, 360),
    NURTURED(16, 10, 300),
    AWAITING_VERDICT(6, 14, 20),
    RETURNED(8, 20, 60),
    IN_SALE(22, 30, 45),
    STALLED(10, 80, 130),
    LOST(38, 90, 365),
    AWAITING_DELIVERY(6, 90, 130),
    WON(56, 70, 365);

    private final int ofTwoHundredAndForty;
    private final int latestBegin;
    private final int earliestBegin;

    Fate(int ofTwoHundredAndForty, int latestBegin, int earliestBegin) {
        this.ofTwoHundredAndForty = ofTwoHundredAndForty;
        this.latestBegin = latestBegin;
        this.earliestBegin = earliestBegin;
    }

    /** Whether the story has a signal that became no lead. */
    boolean isOfASignalOnly() {
        return this == NOTHING_IN_THE_SIGNAL || this == SIGNAL_WAITING;
    }

    /** How many stories of the demo end so. */
    int stories() {
        return ofTwoHundredAndForty;
    }

    /** How many days ago the story begins at the latest. */
    int latestBegin() {
        return latestBegin;
    }

    /** How many days ago the story begins at the earliest. */
    int earliestBegin() {
        return earliestBegin;
    }
}
