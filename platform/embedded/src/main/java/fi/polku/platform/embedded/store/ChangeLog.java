package fi.polku.platform.embedded.store;

/** Where the store notes its changes before it answers. */
interface ChangeLog extends AutoCloseable {

    /** Notes nothing: for a store that may forget. */
    ChangeLog NONE = new ChangeLog() {
        @Override
        public void add(Change change) {}

        @Override
        public void awaitWritten() {}

        @Override
        public void close() {}
    };

    /** Takes a change; changes are written in the order in which they are taken. */
    void add(Change change);

    /** Returns when a killed process can no longer lose any change taken so far. */
    void awaitWritten();

    @Override
    void close();
}
