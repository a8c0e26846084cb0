package fi.polku.local.directory;

import java.nio.file.Path;

/** Why Polku did not start; the message is for the person who asked, and nothing was harmed. */
public abstract sealed class NotStarted extends RuntimeException {

    private NotStarted(String message) {
        super(message);
    }

    private NotStarted(String message, Throwable cause) {
        super(message, cause);
    }

    /** Another process, ours or not, listens where a part of Polku would. */
    public static final class PortInUse extends NotStarted {
        public PortInUse(int port, String part) {
            super("""
                Port %d, where %s would listen, is already in use.
                Stop what uses it, or choose eight other ports, for example: ./polku up --port-base 9080\
                """.formatted(port, part));
        }
    }

    /** A Polku runs on this directory. */
    public static final class AlreadyRunning extends NotStarted {
        public AlreadyRunning(Path directory) {
            super("""
                A Polku is already running on %s.
                See it with ./polku status, stop it with ./polku down, or start another with --data OTHER-DIRECTORY --port-base OTHER-PORTS.\
                """.formatted(directory));
        }
    }

    /** The directory is not Polku's, or what is in it cannot be used. */
    public static final class DirectoryRefused extends NotStarted {
        public DirectoryRefused(Path directory, String reason) {
            super("The data directory %s cannot be used: %s".formatted(directory, reason));
        }

        public DirectoryRefused(Path directory, String reason, Throwable cause) {
            super("The data directory %s cannot be used: %s".formatted(directory, reason), cause);
        }
    }

    /** A part was begun and did not become ready. */
    public static final class PartFailed extends NotStarted {

        private final String reason;

        public PartFailed(String part, String reason, Throwable cause) {
            super("Polku did not become ready, %s failed: %s".formatted(part, reason), cause);
            this.reason = reason;
        }

        /** What went wrong, without the name of the part. */
        public String reason() {
            return reason;
        }
    }
}
