package fi.polku.platform.service.web;

/** A change was asked for without saying which version it is made on: answered with 428. */
public final class MissingIfMatch extends RuntimeException {

    MissingIfMatch() {
        super("If-Match is missing: say which version you change, by the ETag that you got with it");
    }
}
