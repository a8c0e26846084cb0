package fi.polku.platform.importing.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes lines of data out of cells and tells broken ones apart. */
final class LineMaker {
    private final String file;
    private final Header header;
    private final int skipped;
    private long rows;

    /** @param skipped lines before the part of the file that is read as a table */
    LineMaker(String file, Header header, int skipped) {
        this.file = file;
        this.header = header;
        this.skipped = skipped;
    }

    /** The line that these cells are; null when there is no text in them. */
    @Nullable
    Line line(long startedOn, List<String> cells) {
        if (cells.stream().allMatch(Blank::is)) {
            return null;
        }
        rows++;
        long number = startedOn + skipped;
        int columns = header.names().size();
        if (cells.size() != columns) {
            String reason = "the line has %d cells where there are %d columns".formatted(cells.size(), columns);
            return new BrokenLine(file, number, cells, reason);
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return new BrokenLine(file, number, cells, "the line holds a NUL character");
        }
        return new Row(file, number, rows, header, cells);
    }
}
