package fi.polku.platform.service.document;

/** Others changed the aggregate each time this decision was about to be written: nothing was done, trying later helps. */
public final class ConcurrentChange extends RuntimeException {

    /** Gave up on the aggregate with this id. */
    public ConcurrentChange(String id) {
        super("Too many changes at once to " + id);
    }
}
