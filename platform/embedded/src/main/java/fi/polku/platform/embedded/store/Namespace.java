package fi.polku.platform.embedded.store;

/** The name of a collection with that of its database, which has no dot in it. */
record Namespace(String database, String collection) {

    static Namespace of(String fullName) {
        int dot = fullName.indexOf('.');
        return new Namespace(fullName.substring(0, dot), fullName.substring(dot + 1));
    }

    /** {@code database.collection}. */
    @Override
    public String toString() {
        return database + "." + collection;
    }
}
