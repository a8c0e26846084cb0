package fi.polku.platform.service.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Waits for another request to finish, looking again at growing intervals, but not for ever. */
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMillis(200);

    private final Duration limit;
    private final Clock clock;

    Patience(Duration limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** The first claim that is not busy, or a busy one when patience ran out. */
    Claim whileBusy(Supplier<Claim> look) {
        Instant end = clock.instant().plus(limit);
        Duration next = FIRST;
        Claim claim = look.get();
        while (claim instanceof Claim.Busy && clock.instant().isBefore(end) && slept(next)) {
            next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
            claim = look.get();
        }
        return claim;
    }

    private static boolean slept(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
