package fi.polku.platform.service.id;

import fi.polku.platform.service.command.Cause;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Ids for what comes to be. A command that may be run again (a repeated request, an event that is delivered twice) gets
 * the same ids in the same order each time, so that running it again makes nothing twice; every other one gets a UUID of
 * version 7, which sorts by the time it was made.
 */
public final class NewIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    public NewIds(Clock clock) {
        this.clock = clock;
    }

    /** The next id for the command at hand. To be asked for outside of decisions that are made again on a conflict. */
    public UUID next() {
        Cause cause = Cause.current();
        String handledKey = cause.handledKey();
        return handledKey == null
                ? timeOrdered()
                : NameBasedId.of("new", handledKey, Integer.toString(Cause.nextNumber()));
    }

    private UUID timeOrdered() {
        long high = (clock.millis() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
