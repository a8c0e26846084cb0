package fi.polku.local.command;

/** What the command says to scripts when it ends. Numbers once given keep their meaning. */
final class ExitCode {

    static final int OK = 0;
    /** Something nobody foresaw; the message and the log say what. */
    static final int FAILED = 1;
    /** The command line, the mapping or its files cannot be used, the directory holds another demo, or there is no JDK 25. */
    static final int USAGE = 2;
    /** Import: all was read and sent, and some rows were rejected. */
    static final int ROWS_REJECTED = 3;
    /** Import, demo: the services stayed unreachable; running it again finishes the work. */
    static final int UNREACHABLE = 4;
    /** Status: nothing runs, or not all of it is healthy. */
    static final int NOT_HEALTHY = 5;
    /** Dead letters: there is no such one, or it could not be replayed or discarded. */
    static final int LETTERS_LEFT = 6;

    static final int PORT_IN_USE = 10;
    static final int ALREADY_RUNNING = 11;
    /** The data directory is damaged or not Polku's. */
    static final int DIRECTORY_REFUSED = 12;
    /** A part did not become ready. */
    static final int NOT_READY = 13;
    /** Down: it was asked to stop and did not. */
    static final int NOT_STOPPED = 14;
    /** Given by the script: the sources do not build. */
    static final int NOT_BUILT = 15;

    private ExitCode() {}
}
