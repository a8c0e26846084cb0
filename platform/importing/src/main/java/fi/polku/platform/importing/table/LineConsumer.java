package fi.polku.platform.importing.table;

/** Takes the lines of a file one by one. */
@FunctionalInterface
public interface LineConsumer<X extends Exception> {
    /**
     * Takes the next line.
     *
     * @throws X to end the reading
     */
    void take(Line line) throws X;
}
