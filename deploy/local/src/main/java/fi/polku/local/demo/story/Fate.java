package fi.polku.local.demo.story;

/** How a story ends, how often that is, and how many days ago such a story begins. */
public enum Fate {
    NOTHING_IN_THE_SIGNAL(4, 10, 360),
    SIGNAL_WAITING(3, 1, 3),
    FRESH(3, 1, 4),
    IN_WORK(7, 4, 14),
    CALLBACK_TODAY(4, 12, 40),
    MEETING_TODAY(2, 6, 20),
    DISQUALIFIED(16, 10, 360),
    NURTURED(8, 10, 300),
    AWAITING_VERDICT(3, 14, 20),
    RETURNED(4, 20, 60),
    IN_SALE(11, 30, 45),
    STALLED(5, 80, 130),
    LOST(19, 90, 365),
    AWAITING_DELIVERY(3, 90, 130),
    WON(28, 70, 365);

    private final int stories;
    private final int latestBegin;
    private final int earliestBegin;

    Fate(int stories, int latestBegin, int earliestBegin) {
        this.stories = stories;
        this.latestBegin = latestBegin;
        this.earliestBegin = earliestBegin;
    }

    /** Whether the story has a signal that became no lead. */
    boolean isOfASignalOnly() {
        return this == NOTHING_IN_THE_SIGNAL || this == SIGNAL_WAITING;
    }

    /** How many stories of the demo end so. */
    int stories() {
        return stories;
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
