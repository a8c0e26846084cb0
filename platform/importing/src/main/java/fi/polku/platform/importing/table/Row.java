package fi.polku.platform.importing.table;

import java.util.List;

/**
 * A line that has a cell for each column.
 *
 * @param position which row of data it is, counted from 1; blank lines do not count
 */
public record Row(String file, long number, long position, Header header, List<String> cells) implements Line {
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * The text in a column without the space around it; empty when blank.
     *
     * @throws UnreadableTable when the file has no such column
     */
    public String cell(String column) {
        return Blank.trimmed(cells.get(header.indexOf(column)));
    }
}
