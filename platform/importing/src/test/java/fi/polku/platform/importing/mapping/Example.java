package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.Header;
import fi.polku.platform.importing.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One section of a mapping, tried on single rows. */
final class Example {
    private final Section section;

    private Example(Section section) {
        this.section = section;
    }

    /** The only section of the only file of a mapping. */
    static Example of(String yaml) {
        return new Example(
                MappingReader.read(yaml).files().getFirst().sections().getFirst());
    }

    /** A lead with these fields beside its id, in a mapping with these other settings. */
    static Example lead(String settings, String fields) {
        return of("""
                system: test
                %s
                files:
                  - file: leads.csv
                    records:
                      - kind: leads
                        fields:
                          externalId: {constant: L1}
                %s
                """.formatted(settings, fields.indent(10)));
    }

    /** What a row becomes that is given as columns and cells in turns. */
    RowOutcome outcome(String... columnsAndCells) {
        List<String> columns = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            columns.add(columnsAndCells[i]);
            cells.add(columnsAndCells[i + 1]);
        }
        return section.make(new Row("leads.csv", 8, 7, new Header("leads.csv", columns), cells));
    }

    /** The fields of the record that a row becomes. */
    Map<String, Object> record(String... columnsAndCells) {
        return outcome(columnsAndCells) instanceof RowOutcome.Draft(String id, Map<String, Object> fields)
                ? fields
                : fail(columnsAndCells);
    }

    /** Why a row becomes none. */
    List<String> reasons(String... columnsAndCells) {
        return outcome(columnsAndCells) instanceof RowOutcome.Refused(List<String> reasons)
                ? reasons
                : List.of("not refused: " + outcome(columnsAndCells));
    }

    private Map<String, Object> fail(String... columnsAndCells) {
        throw new AssertionError("no record: " + outcome(columnsAndCells));
    }
}
