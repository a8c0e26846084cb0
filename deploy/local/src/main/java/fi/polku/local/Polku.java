package fi.polku.local;

import fi.polku.local.command.PolkuCommand;

/** Where the command line begins; the script {@code ./polku} calls it on the right JDK. */
public final class Polku {

    private Polku() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(PolkuCommand.run(arguments));
    }
}
