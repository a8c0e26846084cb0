package fi.polku.local.house;

import java.time.Duration;

/** Hears what is ready so far; called from several threads, one at a time. */
@FunctionalInterface
public interface StartProgress {

    /** The part takes requests now, so long after it was begun. */
    void ready(String part, Duration after);
}
