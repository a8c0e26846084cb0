package fi.polku.local.command;

import fi.polku.local.directory.DataDirectory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Polku a command is about. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data directory. Default: .polku in the project's directory.")
    private @Nullable Path data;

    DataDirectory directory() {
        return at(data);
    }

    /** As another command about the same Polku has to be given it: with a blank before it, or empty. */
    String asGiven() {
        return data == null ? "" : " --data " + data;
    }

    /** The given directory, or the one in the project's. */
    static DataDirectory at(@Nullable Path directory) {
        return DataDirectory.at(directory == null ? Home.path().resolve(".polku") : directory);
    }
}
