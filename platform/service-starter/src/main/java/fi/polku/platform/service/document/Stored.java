package fi.polku.platform.service.document;

/**
 * An aggregate as it stands in the store.
 *
 * @param version how many events have happened to it; each event has a version of its own
 */
public record Stored<S>(String id, long version, S state) {}
