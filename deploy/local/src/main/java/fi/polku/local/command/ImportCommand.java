package fi.polku.local.command;

import fi.polku.local.directory.Addresses;
import fi.polku.local.directory.DataDirectory;
import fi.polku.platform.importing.Import;
import fi.polku.platform.importing.ImportResult;
import fi.polku.platform.importing.sending.ServiceAddresses;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files into a running Polku by a mapping. */
@Command(
        name = "import",
        description = {
            "Reads CSV files by a mapping and sends what they say to the services. The mapping language is described"
                    + " in",
            "docs/importing.md. Doing it again creates nothing twice, and finishes an import that was interrupted.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./polku import deploy/local/mappings/crm-sales-opportunities.yaml --input"
                    + " ../shared/data/maven_crm_sales",
            "  ./polku import my-leads.yaml --input ~/exports --data try"
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "MAPPING.yaml", description = "Says what the files' columns and values mean.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path mapping;

    @Option(names = "--input", paramLabel = "DIR", required = true, description = "Where the mapping's files are.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path input;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where rejected rows go, with reasons. Default: MAPPING-rejects.csv in the data directory's logs.")
    private @Nullable Path rejects;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        Logs.toConsole();
        Console console = new Console(spec.commandLine().getOut());
        DataDirectory directory = data.directory();
        Optional<Addresses> addresses = RunningPolku.await(directory);
        if (addresses.isEmpty()) {
            console.say("No Polku is running on %s. Start it with ./polku up, then run the import again."
                    .formatted(directory.path()));
            return ExitCode.UNREACHABLE;
        }
        ImportResult result = Import.run(
                mapping, input, services(addresses.get()), ProgressShown.on("import"), rejectsFile(directory));
        result.lines().forEach(console::say);
        return result.exitCode();
    }

    private static ServiceAddresses services(Addresses addresses) {
        return new ServiceAddresses(
                URI.create(addresses.leads()),
                URI.create(addresses.deals()),
                URI.create(addresses.accounts()),
                URI.create(addresses.analytics()));
    }

    private Path rejectsFile(DataDirectory directory) {
        if (rejects != null) {
            return rejects;
        }
        String name = mapping.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return directory.logs().resolve(name + "-rejects.csv");
    }
}
