package fi.polku.local.command;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where this process logs to; to be said before the first logger is made. */
final class Logs {

    private Logs() {}

    /** All of Polku logs to files in the directory; the services' own logging settings do not apply in one JVM. */
    static void into(Path directory) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("polku.logs", directory.toString());
        System.setProperty("logback.configurationFile", "polku-logback.xml");
        takeOverJavaLogging();
    }

    /** A command that only asks a running Polku shows warnings, nothing else. */
    static void toConsole() {
        System.setProperty("logback.configurationFile", "polku-command-logback.xml");
        takeOverJavaLogging();
    }

    /** Tomcat among others logs the JDK's own way. */
    private static void takeOverJavaLogging() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
