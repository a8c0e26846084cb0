package fi.polku.platform.importing.table;

import java.util.List;

/** A line that does not fit the table; the rest of the file is read all the same. */
public record BrokenLine(String file, long number, List<String> cells, String reason) implements Line {
    public BrokenLine {
        cells = List.copyOf(cells);
    }
}
