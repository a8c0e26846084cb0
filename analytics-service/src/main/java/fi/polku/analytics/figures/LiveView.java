package fi.polku.analytics.figures;

/** Somebody who watches a figure. Neither method may keep the caller waiting. */
interface LiveView {

    /** The figure as it is now. */
    void show(LiveAnswer answer);

    /** There will be no more. */
    void end();
}
