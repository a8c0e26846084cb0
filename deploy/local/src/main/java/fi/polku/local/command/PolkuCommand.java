package fi.polku.local.command;

import fi.polku.local.directory.NotStarted;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code polku} itself: what all commands share. */
@Command(
        name = "./polku",
        description = {
            "Polku on this machine: four services, a document store and Kafka in one JVM.",
            "For trying out and for tests; its data stays in a directory of yours.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            ImportCommand.class,
            DemoCommand.class,
            DeadLettersCommand.class,
            CommandLine.HelpCommand.class
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; for status: all is healthy",
            "1:something unforeseen went wrong, see the message and the log; demo: not all of it could be played",
            "2:the command line, the mapping or its files cannot be used, the directory holds another demo, or no JDK 25",
            "3:import: all was read and sent, some rows were rejected",
            "4:import, demo, dead-letters: the services stayed unreachable, run it again",
            "5:status: nothing runs, or not all of it is healthy",
            "6:dead-letters: there is no such one, or not all could be replayed or discarded",
            "10:a port is in use",
            "11:a Polku is already running on the data directory",
            "12:the data directory is damaged or not Polku's",
            "13:a part did not become ready",
            "14:down: it did not stop within a minute",
            "15:the sources do not build"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./polku up                                  start in the foreground, Ctrl-C stops",
            "  ./polku up --detach                         start in the background",
            "  ./polku up --data try --port-base 9080      a second one beside the first",
            "  ./polku status && echo all is well",
            "  ./polku import deploy/local/mappings/crm-sales-opportunities.yaml --input"
                    + " ../shared/data/maven_crm_sales",
            "  ./polku demo                                play a year of an invented company",
            "  ./polku dead-letters                        list events that a service could not take",
            "  ./polku down                                stop, keep the data",
            "",
            "More about a command: ./polku help up"
        })
public final class PolkuCommand implements Runnable {

    private static final int WIDTH = 120;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private PolkuCommand() {}

    /** Runs the command line and returns the exit code for the shell. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new PolkuCommand());
        explainOnRequest(line);
        line.setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(PolkuCommand::explainUsage)
                .setExecutionExceptionHandler(PolkuCommand::explainFailure);
        return line.execute(arguments);
    }

    private static void explainOnRequest(CommandLine command) {
        if (command.getCommand() instanceof CommandLine.HelpCommand) {
            return; // it has this option already
        }
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Explain this command.")
                        .build());
        command.getSubcommands().values().forEach(PolkuCommand::explainOnRequest);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    private static int explainUsage(ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter out = line.getErr();
        out.println(mistake.getMessage());
        boolean ofACommand = line.getParent() != null;
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(mistake, out) && !ofACommand) {
            out.println("Commands: " + String.join(", ", line.getSubcommands().keySet()) + ".");
        }
        out.println("See ./polku help" + (ofACommand ? " " + line.getCommandName() : "") + ".");
        out.flush();
        return ExitCode.USAGE;
    }

    private static int explainFailure(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        line.getErr().flush();
        return failure instanceof NotStarted refusal ? codeOf(refusal) : ExitCode.FAILED;
    }

    private static int codeOf(NotStarted refusal) {
        return switch (refusal) {
            case NotStarted.PortInUse _ -> ExitCode.PORT_IN_USE;
            case NotStarted.AlreadyRunning _ -> ExitCode.ALREADY_RUNNING;
            case NotStarted.DirectoryRefused _ -> ExitCode.DIRECTORY_REFUSED;
            case NotStarted.PartFailed _ -> ExitCode.NOT_READY;
        };
    }
}
