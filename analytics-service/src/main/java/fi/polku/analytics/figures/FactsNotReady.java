package fi.polku.analytics.figures;

/** Not all facts have been read yet: any number would be wrong. */
final class FactsNotReady extends RuntimeException {

    static final String DETAIL = "The facts are still being read";

    FactsNotReady() {
        super(DETAIL);
    }
}
