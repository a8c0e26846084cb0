package fi.polku.analytics.figures;

/**
 * What a watched figure came to.
 *
 * @param number of the answer among those to its question: the greater is the newer, also where only the day has changed
 * @param revision of the facts that it was computed from
 */
record LiveAnswer(long number, long revision, FigureAnswer answer) {}
