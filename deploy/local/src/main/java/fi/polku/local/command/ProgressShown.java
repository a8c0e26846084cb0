package fi.polku.local.command;

import fi.polku.platform.importing.ImportProgress;
import java.util.Optional;

/** Shows how far a long command is: as a bar to people, as lines to a file. */
final class ProgressShown {

    private ProgressShown() {}

    /** @param task what the command does, in a word */
    static ImportProgress on(String task) {
        boolean onTerminal = Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
        return onTerminal ? new ImportBar(task) : ImportProgress.lines(System.err);
    }
}
