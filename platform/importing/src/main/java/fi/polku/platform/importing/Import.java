package fi.polku.platform.importing;

import fi.polku.platform.importing.ImportResult.End;
import fi.polku.platform.importing.mapping.Mapping;
import fi.polku.platform.importing.mapping.MappingReader;
import fi.polku.platform.importing.mapping.MappingRefused;
import fi.polku.platform.importing.sending.Pace;
import fi.polku.platform.importing.sending.RequestRefused;
import fi.polku.platform.importing.sending.ServiceAddresses;
import fi.polku.platform.importing.sending.ServiceCalls;
import fi.polku.platform.importing.sending.ServicesUnreachable;
import fi.polku.platform.importing.sending.StillUnknown;
import fi.polku.platform.importing.table.UnreadableTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Imports files by a mapping. Nothing is sent before the mapping and every file is known to be usable. Doing an import
 * again changes nothing, and finishes one that was interrupted.
 */
public final class Import {
    private static final String NOT_IN_FIGURES = "everything is stored, but the figures do not show it yet: ";

    private final Path inputDirectory;
    private final ServiceAddresses addresses;
    private final ImportProgress progress;
    private final Path rejectsFile;
    private final Pace pace;

    private Import(
            Path inputDirectory, ServiceAddresses addresses, ImportProgress progress, Path rejectsFile, Pace pace) {
        this.inputDirectory = inputDirectory;
        this.addresses = addresses;
        this.progress = progress;
        this.rejectsFile = rejectsFile;
        this.pace = pace;
    }

    /**
     * Imports files at the usual pace.
     *
     * @param mapping the mapping's file
     * @param inputDirectory where the files are that it names
     * @param rejectsFile where rejected rows go; it is replaced, and absent when nothing is rejected
     * @throws InterruptedException when the thread is interrupted; doing the import again finishes it
     */
    public static ImportResult run(
            Path mapping, Path inputDirectory, ServiceAddresses addresses, ImportProgress progress, Path rejectsFile)
            throws InterruptedException {
        return run(mapping, inputDirectory, addresses, progress, rejectsFile, Pace.STEADY);
    }

    /** The same at another pace. */
    public static ImportResult run(
            Path mapping,
            Path inputDirectory,
            ServiceAddresses addresses,
            ImportProgress progress,
            Path rejectsFile,
            Pace pace)
            throws InterruptedException {
        try {
            return new Import(inputDirectory, addresses, progress, rejectsFile, pace).run(MappingReader.read(mapping));
        } catch (MappingRefused refused) {
            List<String> messages = new ArrayList<>(List.of("the mapping %s cannot be used:".formatted(mapping)));
            refused.problems().forEach(problem -> messages.add("  " + problem));
            return refused(messages);
        } finally {
            progress.ends();
        }
    }

    private static ImportResult refused(List<String> messages) {
        return new ImportResult(End.REFUSED, List.of(), messages, null);
    }

    private ImportResult run(Mapping mapping) throws InterruptedException {
        List<InputFile> files = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        progress.doing("reading the files");
        mapping.files().forEach(file -> {
            try {
                files.add(InputFile.inspect(file, inputDirectory));
            } catch (UnreadableTable unreadable) {
                reasons.add(String.valueOf(unreadable.getMessage()));
            }
        });
        return reasons.isEmpty() ? send(mapping.system(), files) : refused(reasons);
    }

    private ImportResult send(String system, List<InputFile> files) throws InterruptedException {
        progress.begins(files.stream()
                .mapToLong(file -> file.rows() * file.sections().size())
                .sum());
        try (RejectsFile rejects = new RejectsFile(rejectsFile, columns(files));
                ServiceCalls calls = new ServiceCalls(addresses)) {
            files.forEach(file -> file.settleRest(rejects));
            ImportRun run = new ImportRun(system, files, calls, pace, rejects, progress);
            List<String> messages = new ArrayList<>();
            End end = send(run, messages);
            return result(end, files, messages, rejects);
        }
    }

    private static Map<String, List<String>> columns(List<InputFile> files) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        files.forEach(file -> columns.put(file.name(), file.columns()));
        return columns;
    }

    private static End send(ImportRun run, List<String> messages) throws InterruptedException {
        try {
            run.send();
        } catch (ServicesUnreachable | StillUnknown e) {
            messages.add(e.getMessage() + "; run the import again when it is back: it goes on where it stopped");
            return End.UNREACHABLE;
        } catch (RequestRefused e) {
            messages.add(String.valueOf(e.getMessage()));
            return End.REFUSED;
        }
        try {
            run.awaitFigures();
        } catch (ServicesUnreachable e) {
            messages.add(NOT_IN_FIGURES + e.getMessage()
                    + "; run the import again when it is back: it sends nothing twice, and waits until they do");
            return End.UNREACHABLE;
        } catch (StillUnknown | RequestRefused e) {
            messages.add(NOT_IN_FIGURES + e.getMessage());
        }
        return End.DONE;
    }

    private static ImportResult result(End end, List<InputFile> files, List<String> messages, RejectsFile rejects) {
        List<FileReport> reports = files.stream().map(InputFile::report).toList();
        boolean someRejected =
                reports.stream().anyMatch(report -> report.whole().rejected() > 0);
        return new ImportResult(
                end == End.DONE && someRejected ? End.SOME_REJECTED : end, reports, messages, rejects.written());
    }
}
