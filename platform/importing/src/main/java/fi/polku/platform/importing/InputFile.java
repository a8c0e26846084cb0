package fi.polku.platform.importing;

import fi.polku.platform.importing.mapping.FileMapping;
import fi.polku.platform.importing.table.BrokenLine;
import fi.polku.platform.importing.table.Line;
import fi.polku.platform.importing.table.Row;
import fi.polku.platform.importing.table.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of the mapping that is known to be readable, with what is counted about it. */
final class InputFile {
    private final FileMapping mapping;
    private final TableFile table;
    private final TableFile.Contents contents;
    private final Tally ofNoSection = new Tally();
    private final List<InputSection> sections = new ArrayList<>();

    private InputFile(FileMapping mapping, TableFile table, TableFile.Contents contents) {
        this.mapping = mapping;
        this.table = table;
        this.contents = contents;
        mapping.sections().forEach(section -> sections.add(new InputSection(this, section)));
    }

    /**
     * Reads a file through.
     *
     * @throws fi.polku.platform.importing.table.UnreadableTable when it is missing, unreadable or lacks a column
     */
    static InputFile inspect(FileMapping mapping, Path directory) {
        TableFile table = new TableFile(mapping.file(), directory, mapping.format());
        TableFile.Contents contents = table.inspect();
        mapping.columns().forEach(contents.header()::require);
        return new InputFile(mapping, table, contents);
    }

    String name() {
        return mapping.file();
    }

    List<String> columns() {
        return contents.header().names();
    }

    long rows() {
        return contents.lines();
    }

    List<InputSection> sections() {
        return sections;
    }

    TableFile table() {
        return table;
    }

    /** Settles the rows that no section can settle: broken ones, and those that none takes. */
    void settleRest(RejectsFile rejects) {
        table.read(line -> {
            switch (line) {
                case BrokenLine broken -> reject(broken, broken.reason(), rejects);
                case Row row when noSectionTakes(row) -> settleUnmatched(row, rejects);
                case Row row -> {}
            }
        });
    }

    private boolean noSectionTakes(Row row) {
        return mapping.sections().stream().noneMatch(section -> section.takes(row));
    }

    private void settleUnmatched(Row row, RejectsFile rejects) {
        if (mapping.rejectUnmatched()) {
            reject(row, "no section of the mapping takes this row", rejects);
        } else {
            ofNoSection.skipped();
        }
    }

    private void reject(Line line, String reason, RejectsFile rejects) {
        ofNoSection.rejected();
        rejects.add(line, "", List.of(reason));
    }

    FileReport report() {
        Counts whole =
                sections.stream().map(section -> section.tally().counts()).reduce(ofNoSection.counts(), Counts::plus);
        return new FileReport(
                name(),
                rows(),
                whole,
                sections.stream()
                        .map(section -> new FileReport.OfSection(
                                section.kind().resource(), section.tally().counts()))
                        .toList());
    }
}
