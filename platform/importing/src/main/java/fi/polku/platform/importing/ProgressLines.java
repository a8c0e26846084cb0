package fi.polku.platform.importing;

import java.io.PrintStream;

/** Prints a line for each thing that is done, and one for each tenth of the work. */
final class ProgressLines implements ImportProgress {
    private final PrintStream out;
    private long total;
    private long done;
    private long printedTenths;

    ProgressLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void begins(long steps) {
        total = steps;
    }

    @Override
    public synchronized void doing(String what) {
        out.println(what);
    }

    @Override
    public synchronized void advanced(long steps) {
        done += steps;
        long tenths = total == 0 ? 10 : done * 10 / total;
        if (tenths > printedTenths) {
            printedTenths = tenths;
            out.println("  %d %%".formatted(tenths * 10));
        }
    }

    @Override
    public void ends() {}
}
