package fi.polku.platform.importing;

import fi.polku.platform.importing.mapping.Kind;
import fi.polku.platform.importing.mapping.RowOutcome;
import fi.polku.platform.importing.mapping.Section;
import fi.polku.platform.importing.table.Row;

/** A section of the mapping at work on its file. */
final class InputSection {
    private final InputFile file;
    private final Section section;
    private final Tally tally = new Tally();

    InputSection(InputFile file, Section section) {
        this.file = file;
        this.section = section;
    }

    Kind kind() {
        return section.kind();
    }

    boolean distinct() {
        return section.distinct();
    }

    InputFile file() {
        return file;
    }

    Tally tally() {
        return tally;
    }

    RowOutcome make(Row row) {
        return section.make(row);
    }
}
