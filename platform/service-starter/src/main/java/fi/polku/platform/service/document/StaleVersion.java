package fi.polku.platform.service.document;

import fi.polku.platform.service.command.NothingDone;

/** The caller decided on a version of the aggregate that is no longer the latest: nothing was done. */
public final class StaleVersion extends RuntimeException implements NothingDone {

    private final long expected;
    private final long actual;

    /** The caller expected one version and the store holds another (0: nothing yet). */
    public StaleVersion(long expected, long actual) {
        super("Expected version " + expected + " but version " + actual + " stands");
        this.expected = expected;
        this.actual = actual;
    }

    /** The version that the caller decided on. */
    public long expected() {
        return expected;
    }

    /** The version that stands. */
    public long actual() {
        return actual;
    }
}
