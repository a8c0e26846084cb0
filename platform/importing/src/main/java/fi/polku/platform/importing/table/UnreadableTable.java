package fi.polku.platform.importing.table;

/** A file that is refused as a whole, before any of its rows is used. The message says why and what to do. */
public final class UnreadableTable extends RuntimeException {
    public UnreadableTable(String file, String reason) {
        super(file + ": " + reason);
    }
}
