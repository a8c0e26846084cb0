package fi.polku.platform.service.web;

/** More was sent than is taken at once: answered with 413. */
public final class BodyTooLarge extends RuntimeException {

    /** More than this many bytes. */
    public BodyTooLarge(int mostBytes) {
        super("The body is larger than " + mostBytes + " bytes");
    }
}
