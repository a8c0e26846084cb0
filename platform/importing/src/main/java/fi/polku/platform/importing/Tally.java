package fi.polku.platform.importing;

import fi.polku.platform.importing.sending.RowAnswer;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of rows; any thread may count. */
final class Tally {
    private final LongAdder created = new LongAdder();
    private final LongAdder updated = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder skipped = new LongAdder();

    void taken(RowAnswer.Effect effect) {
        switch (effect) {
            case CREATED -> created.increment();
            case UPDATED -> updated.increment();
            case UNCHANGED -> unchanged.increment();
        }
    }

    void rejected() {
        rejected.increment();
    }

    void skipped() {
        skipped.increment();
    }

    Counts counts() {
        return new Counts(created.sum(), updated.sum(), unchanged.sum(), rejected.sum(), skipped.sum());
    }
}
