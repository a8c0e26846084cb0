package fi.polku.local.command;

import fi.polku.local.demo.player.NotPlayed;
import fi.polku.local.demo.player.Performance;
import fi.polku.local.demo.player.Review;
import fi.polku.local.directory.Addresses;
import fi.polku.local.directory.DataDirectory;
import fi.polku.local.directory.DemoPlayed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a year of an invented company into a running Polku. */
@Command(
        name = "demo",
        description = {
            "Plays a year of an invented Finnish company through the public APIs: leads, calls, deals, offers,",
            "handovers and satisfaction, so that no figure is empty. Nobody and nothing in it is real.",
            "The year ends yesterday. The same seed on the same day plays the same; doing it again changes nothing.",
            "A data directory takes one demo. To play another one, start Polku with a fresh --data.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./polku demo", "  ./polku demo --seed 7 --data try"})
final class DemoCommand implements Callable<Integer> {

    /** By name: making a zone of it wakes up libraries that log, and where to is said only in the command. */
    private static final String ZONE = "Europe/Helsinki";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number makes another year. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        Logs.toConsole();
        Console console = new Console(spec.commandLine().getOut());
        DataDirectory directory = data.directory();
        Optional<Addresses> addresses = RunningPolku.await(directory);
        if (addresses.isEmpty()) {
            console.say("No Polku is running on %s. Start it with ./polku up, then play the demo."
                    .formatted(directory.path()));
            return ExitCode.UNREACHABLE;
        }
        DemoPlayed now = new DemoPlayed(seed, LocalDate.now(Clock.system(ZoneId.of(ZONE))));
        DemoPlayed first = directory.playsDemo(now);
        if (!first.equals(now)) {
            console.say("%s holds the demo of %s with seed %d already."
                    .formatted(directory.path(), first.day(), first.seed()));
            console.say("Nothing was changed. For another demo start Polku with a fresh --data.");
            return ExitCode.USAGE;
        }
        return play(addresses.get(), now, console);
    }

    private static int play(Addresses addresses, DemoPlayed demo, Console console) throws InterruptedException {
        long begin = System.nanoTime();
        ZoneId zone = ZoneId.of(ZONE);
        Performance performance = new Performance(addresses, demo.seed(), demo.day(), zone, ProgressShown.on("demo"));
        Review review;
        try {
            review = performance.play();
        } catch (NotPlayed.Unreachable e) {
            console.say(String.valueOf(e.getMessage()));
            console.say("What was played stands. Play it again when Polku runs: it goes on where it stopped.");
            return ExitCode.UNREACHABLE;
        }
        review.lines().forEach(console::say);
        console.say(String.format(
                Locale.ROOT,
                "Played after %.1f s.",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0));
        return review.isComplete() ? ExitCode.OK : ExitCode.FAILED;
    }
}
