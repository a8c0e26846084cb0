package fi.polku.platform.importing;

import java.io.PrintStream;

/** Watches an import at work. May be called on any thread. */
public interface ImportProgress {
    /** The files fit; what follows is so much work: a step for each row and each section of the mapping that may use it. */
    void begins(long steps);

    /** What is being done now, in a few words. */
    void doing(String what);

    /** So many steps more are done. */
    void advanced(long steps);

    /** Nothing follows. */
    void ends();

    /** Tells nobody. */
    static ImportProgress silent() {
        return new ImportProgress() {
            @Override
            public void begins(long steps) {}

            @Override
            public void doing(String what) {}

            @Override
            public void advanced(long steps) {}

            @Override
            public void ends() {}
        };
    }

    /** Plain lines, for where no progress bar can be drawn. */
    static ImportProgress lines(PrintStream out) {
        return new ProgressLines(out);
    }
}
