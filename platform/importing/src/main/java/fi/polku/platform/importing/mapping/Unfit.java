package fi.polku.platform.importing.mapping;

/** A text that does not say what its field needs; the message says why. */
final class Unfit extends Exception {
    Unfit(String reason) {
        super(reason);
    }
}
