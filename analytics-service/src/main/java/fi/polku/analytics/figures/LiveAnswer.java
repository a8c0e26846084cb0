package fi.polku.analytics.figures;

/**
 * What a watched figure came to.
 *
 * @param revision of the facts that it was computed from
 */
record LiveAnswer(long revision, FigureAnswer answer) {}
