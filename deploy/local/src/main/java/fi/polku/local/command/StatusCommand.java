package fi.polku.local.command;

import fi.polku.local.directory.Addresses;
import fi.polku.local.directory.DataDirectory;
import fi.polku.local.house.Service;
import fi.polku.local.letters.LetterBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what runs on a data directory and how it is. */
@Command(
        name = "status",
        description = {
            "Asks every part how it is. Exit code 0 only when all is healthy.",
            "Events that a service could not take are told of, and change nothing of that.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./polku status", "  ./polku status --data try && echo all is well"})
final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine().getOut());
        DataDirectory directory = data.directory();
        Optional<ProcessHandle> running = directory.runningProcess();
        if (running.isEmpty()) {
            console.say(
                    directory.wasLeftBehind()
                            ? "Polku was killed on %s. Nothing is lost; ./polku up starts it again."
                                    .formatted(directory.path())
                            : "No Polku is running on %s.".formatted(directory.path()));
            return ExitCode.NOT_HEALTHY;
        }
        Optional<Addresses> addresses = directory.addresses();
        if (addresses.isEmpty()) {
            console.say("Polku is starting or stopping on %s (process %d)."
                    .formatted(directory.path(), running.get().pid()));
            return ExitCode.NOT_HEALTHY;
        }
        console.say("Polku runs on %s (process %d)."
                .formatted(directory.path(), running.get().pid()));
        return show(new HealthCheck().of(addresses.get()), console);
    }

    private int show(Map<String, HealthCheck.Health> parts, Console console) {
        parts.forEach(
                (part, health) -> console.say("  %-10s %-8s %s".formatted(part, health.word(), health.address())));
        LetterLines.mention(boxes(parts), data.asGiven(), console);
        return parts.values().stream().allMatch(HealthCheck.Health::isGood) ? ExitCode.OK : ExitCode.NOT_HEALTHY;
    }

    /** Of the services that are well: the others would let wait for an answer. */
    private static List<LetterBox> boxes(Map<String, HealthCheck.Health> parts) {
        List<LetterBox> boxes = new ArrayList<>();
        for (Service service : Service.values()) {
            HealthCheck.Health health = parts.get(service.title());
            if (health != null && health.isGood()) {
                boxes.add(new LetterBox(service.module(), health.address()));
            }
        }
        return boxes;
    }
}
