package fi.polku.local.command;

import fi.polku.local.directory.DataDirectory;
import fi.polku.local.house.House;
import fi.polku.local.house.Ports;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts everything and stays until it is stopped, or starts it in a process of its own. */
@Command(
        name = "up",
        description = {
            "Builds Polku if its sources changed, starts it and shows where it is.",
            "Without --detach it runs until Ctrl-C or ./polku down; the data stays in any case.",
            "A data directory whose Polku was killed is simply started again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./polku up",
            "  ./polku up --detach && ./polku status",
            "  ./polku up --data try --port-base 9080 --detach"
        })
final class UpCommand implements Callable<Integer> {

    /** How the process in the background is told that it is the one. */
    static final String IN_BACKGROUND = "--in-background";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "8080",
            description = {
                "Ports are counted from here: N+1 leads, N+2 deals, N+3 accounts, N+4 analytics,",
                "N+5 store, N+6 and N+7 Kafka; N is kept for the workbench. Default: ${DEFAULT-VALUE}."
            })
    private int portBase;

    @Option(names = "--detach", description = "Return when it is ready and leave it running in the background.")
    private boolean detach;

    @Option(names = IN_BACKGROUND, hidden = true)
    private boolean inBackground;

    @Override
    public Integer call() throws Exception {
        Ports ports = ports();
        if (detach) {
            return new BackgroundStart(data.directory(), portBase, console()).run();
        }
        if (inBackground) {
            Session.beginOwn();
        }
        runHere(data.directory(), ports);
        return ExitCode.OK;
    }

    private Ports ports() {
        try {
            return new Ports(portBase);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Console console() {
        return new Console(spec.commandLine().getOut());
    }

    private void runHere(DataDirectory directory, Ports ports) throws InterruptedException {
        long begin = System.nanoTime();
        directory.takeForThisProcess();
        Logs.into(directory.logs());
        Console console = console();
        console.say("Polku starts on %s".formatted(directory.path()));
        House house = House.start(directory, ports, console::ready);
        stopAtTheEnd(house, directory, console);
        console.allReady(house.addresses(), Duration.ofNanos(System.nanoTime() - begin));
        console.say("Logs are in %s. Stop with Ctrl-C or ./polku down.".formatted(directory.logs()));
        directory.publish(house.addresses()); // last: whoever waits for it has nothing more to hear
        new CountDownLatch(1).await();
    }

    /**
     * From here on Ctrl-C and {@code down} stop in order. Before, they just end the process, which the data survives as it
     * survives a kill. Being asked to stop is no failure, so the exit code is 0, not that of a signal.
     */
    private static void stopAtTheEnd(House house, DataDirectory directory, Console console) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            console.say("Polku stops ...");
                            try (house) {
                                directory.withdraw();
                            } finally {
                                console.say("Polku has stopped. Its data is in %s.".formatted(directory.path()));
                                Runtime.getRuntime().halt(ExitCode.OK);
                            }
                        },
                        "stop"));
    }
}
