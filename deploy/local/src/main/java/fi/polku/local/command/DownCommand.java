package fi.polku.local.command;

import fi.polku.local.directory.DataDirectory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops what runs on a data directory. */
@Command(
        name = "down",
        description = {
            "Stops the Polku that runs on a data directory and waits until it has stopped. The data stays.",
            "When none runs, there is nothing to do.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./polku down", "  ./polku down --data try"})
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        Console console = new Console(spec.commandLine().getOut());
        DataDirectory directory = data.directory();
        Optional<ProcessHandle> running = directory.runningProcess();
        if (running.isEmpty()) {
            console.say("No Polku is running on %s.".formatted(directory.path()));
            return ExitCode.OK;
        }
        return stop(running.get(), directory, console);
    }

    private static int stop(ProcessHandle process, DataDirectory directory, Console console) throws Exception {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            console.say("Polku has stopped. Its data is in %s.".formatted(directory.path()));
            return ExitCode.OK;
        } catch (TimeoutException e) {
            console.say("Process %d was asked to stop and has not within %d s; see %s."
                    .formatted(process.pid(), PATIENCE.toSeconds(), directory.logs()));
            return ExitCode.NOT_STOPPED;
        }
    }
}
