package fi.polku.platform.service.document;

/** Another aggregate of the collection already holds one of the unique keys: nothing was done. Reload and match. */
public final class KeyTaken extends RuntimeException {

    /** The aggregate with this id could not be written because of a key that another one holds. */
    public KeyTaken(String id, Throwable cause) {
        super("A unique key of " + id + " is taken by another one", cause);
    }
}
