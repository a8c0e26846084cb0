package fi.polku.platform.importing;

import org.jspecify.annotations.Nullable;

/** Carries an interruption out of a place that lets no checked exception through. */
final class Interruptible {
    private @Nullable InterruptedException interruption;

    /** Work that may be interrupted. */
    interface Work {
        /**
         * Does it.
         *
         * @throws InterruptedException when it was interrupted
         */
        void run() throws InterruptedException;
    }

    /** Does the work, unless earlier work was interrupted. */
    void run(Work work) {
        try {
            if (interruption == null) {
                work.run();
            }
        } catch (InterruptedException e) {
            interruption = e;
        }
    }

    void throwInterruption() throws InterruptedException {
        if (interruption != null) {
            throw interruption;
        }
    }
}
