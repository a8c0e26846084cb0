package fi.polku.local.command;

import java.nio.file.Path;

/** The project's directory, where the script {@code ./polku} is; the script says which it is. */
final class Home {

    static final String PROPERTY = "polku.home";

    private Home() {}

    static Path path() {
        return Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath();
    }

    /** The JVM's options for all of Polku, as an argument file of the {@code java} command. */
    static Path jvmOptions() {
        return path().resolve("deploy/local/jvm.options");
    }
}
