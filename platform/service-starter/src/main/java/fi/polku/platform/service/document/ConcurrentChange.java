package fi.polku.platform.service.document;

import fi.polku.platform.service.command.NothingDone;

/** Others changed the aggregate each time this decision was about to be written: nothing was done, trying later helps. */
public final class ConcurrentChange extends RuntimeException implements NothingDone {

    /** Gave up on the aggregate with this id. */
    public ConcurrentChange(String id) {
        super("Too many changes at once to " + id);
    }
}
