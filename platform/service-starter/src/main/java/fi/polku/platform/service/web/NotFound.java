package fi.polku.platform.service.web;

/** There is no such thing: answered with 404. */
public final class NotFound extends RuntimeException {

    /**
     * Nothing of this kind has this id.
     *
     * @param kind what was looked for, in words for people, such as {@code account}
     * @param id what it was looked for by
     */
    public NotFound(String kind, Object id) {
        super("There is no " + kind + " " + id);
    }
}
