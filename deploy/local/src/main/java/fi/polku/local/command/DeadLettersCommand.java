package fi.polku.local.command;

import fi.polku.local.directory.Addresses;
import fi.polku.local.directory.DataDirectory;
import fi.polku.local.house.Service;
import fi.polku.local.letters.LetterBox;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Shows events that a service could not take, and replays or discards them. */
@Command(
        name = "dead-letters",
        description = {
            "Events that a service could not take: shows them, gives them to the service once more, or discards them.",
            "Without a command it lists those that wait.",
            ""
        },
        subcommands = {
            DeadLettersCommand.ListCommand.class,
            DeadLettersCommand.ShowCommand.class,
            DeadLettersCommand.ReplayCommand.class,
            DeadLettersCommand.DiscardCommand.class
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./polku dead-letters                                    what waits, in all services",
            "  ./polku dead-letters show 0b1f1f0e-6f0a-5c7e-9d60-6f2f0c7f3f10",
            "  ./polku dead-letters replay --all --service deal-service",
            "  ./polku dead-letters discard 0b1f1f0e-6f0a-5c7e-9d60-6f2f0c7f3f10 --reason 'a test event'"
        })
final class DeadLettersCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data directory. Default: .polku in the project's directory.")
    private @Nullable Path data;

    @Option(
            names = "--service",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Only of this service: lead-service, deal-service, account-service or analytics-service.")
    private @Nullable String service;

    @Override
    public Integer call() throws InterruptedException {
        return withBoxes(LetterLines::list);
    }

    /** What a command does with the dead letters of the services it is about. */
    @FunctionalInterface
    private interface Errand {
        int run(List<LetterBox> boxes, Console console);
    }

    private int withBoxes(Errand errand) throws InterruptedException {
        Console console = new Console(spec.commandLine().getOut());
        DataDirectory directory = DataOption.at(data);
        Optional<Addresses> addresses = RunningPolku.await(directory);
        if (addresses.isEmpty()) {
            console.say("No Polku is running on %s.".formatted(directory.path()));
            return ExitCode.UNREACHABLE;
        }
        List<LetterBox> boxes = boxes(addresses.get());
        return LetterLines.attempt(() -> errand.run(boxes, console), console);
    }

    private List<LetterBox> boxes(Addresses addresses) {
        List<LetterBox> boxes = Arrays.stream(Service.values())
                .map(each -> new LetterBox(each.module(), addresses.of(each.title())))
                .filter(box -> service == null || box.service().equals(service))
                .toList();
        if (boxes.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no service called " + service + ".");
        }
        return boxes;
    }

    /** Lists those that wait. */
    @Command(name = "list", description = "List those that wait, the oldest of each service first.")
    static final class ListCommand implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private DeadLettersCommand all;

        @Override
        public Integer call() throws InterruptedException {
            return all.withBoxes(LetterLines::list);
        }
    }

    /** Shows one. */
    @Command(name = "show", description = "Show one with its headers, its body and its cause.")
    static final class ShowCommand implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private DeadLettersCommand all;

        @Parameters(paramLabel = "ID", description = "Which one.")
        private String id = "";

        @Override
        public Integer call() throws InterruptedException {
            return all.withBoxes((boxes, console) -> LetterLines.show(boxes, id, console));
        }
    }

    /** Replays one or all. */
    @Command(
            name = "replay",
            description = "Give one, or all, to the service once more; those of one aggregate in their order.")
    static final class ReplayCommand implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private DeadLettersCommand all;

        @Parameters(paramLabel = "ID", arity = "0..1", description = "Which one.")
        private @Nullable String id;

        @Option(names = "--all", description = "All that wait.")
        private boolean each;

        @Override
        public Integer call() throws InterruptedException {
            String one = id;
            if (each == (one != null)) {
                throw new ParameterException(spec.commandLine(), "Say which one, or --all.");
            }
            return all.withBoxes((boxes, console) ->
                    one == null ? LetterLines.replayAll(boxes, console) : LetterLines.replay(boxes, one, console));
        }
    }

    /** Discards one. */
    @Command(name = "discard", description = "Give one up. It is kept with the reason.")
    static final class DiscardCommand implements Callable<Integer> {

        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private DeadLettersCommand all;

        @Parameters(paramLabel = "ID", description = "Which one.")
        private String id = "";

        @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why nothing shall come of it.")
        private String reason = "";

        @Override
        public Integer call() throws InterruptedException {
            return all.withBoxes((boxes, console) -> LetterLines.discard(boxes, id, reason, console));
        }
    }
}
