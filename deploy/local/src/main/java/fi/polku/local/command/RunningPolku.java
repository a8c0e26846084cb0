package fi.polku.local.command;

import fi.polku.local.directory.Addresses;
import fi.polku.local.directory.DataDirectory;
import java.time.Duration;
import java.util.Optional;

/** Finds the Polku that a command is to talk to. */
final class RunningPolku {

    /** A Polku that was killed may be on its way up again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private RunningPolku() {}

    /** Where it is reached; waits for one that is starting. Empty when none runs. */
    static Optional<Addresses> await(DataDirectory directory) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<Addresses> addresses = directory.addresses();
        while (addresses.isEmpty() && isExpected(directory) && System.nanoTime() < end) {
            Thread.sleep(PAUSE);
            addresses = directory.addresses();
        }
        return addresses;
    }

    private static boolean isExpected(DataDirectory directory) {
        return directory.wasLeftBehind() || directory.runningProcess().isPresent();
    }
}
