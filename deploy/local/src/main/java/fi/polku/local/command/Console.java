package fi.polku.local.command;

import fi.polku.local.directory.Addresses;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** What a person reads while Polku starts, and where it is when it is ready. */
final class Console {

    private final PrintWriter out;

    Console(PrintWriter out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void ready(String part, Duration after) {
        say("  %-10s ready after %s".formatted(part, seconds(after)));
    }

    void allReady(Addresses addresses, Duration after) {
        say("Polku is ready after " + seconds(after) + ".");
        say("");
        say("  leads      " + addresses.leads());
        say("  deals      " + addresses.deals());
        say("  accounts   " + addresses.accounts());
        say("  analytics  " + addresses.analytics());
        say("  store      " + addresses.store());
        say("  kafka      " + addresses.kafka());
        say("");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
