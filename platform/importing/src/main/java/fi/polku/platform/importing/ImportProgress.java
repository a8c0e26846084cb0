package fi.polku.platform.importing;

import java.io.PrintStream;

/** Watches an import at work. May be called on any thread. */
public interface ImportProgress {
    /** The files are read through and fit; what follows is so much work. */
    void begins(long rows);

    /** What is being done now, in a few words. */
    void doing(String what);

    /** So many rows more are done with. */
    void advanced(long rows);

    /** Nothing follows. */
    void ends();

    /** Tells nobody. */
    static ImportProgress silent() {
        return new ImportProgress() {
            @Override
            public void begins(long rows) {}

            @Override
            public void doing(String what) {}

            @Override
            public void advanced(long rows) {}

            @Override
            public void ends() {}
        };
    }

    /** Plain lines, for where no progress bar can be drawn. */
    static ImportProgress lines(PrintStream out) {
        return new ProgressLines(out);
    }
}
