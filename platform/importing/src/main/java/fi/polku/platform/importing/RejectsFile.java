package fi.polku.platform.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.polku.platform.importing.table.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rejected rows with their reasons, as CSV: file, line, kind, reasons, and then the columns of all files under their
 * own names. There is no file when nothing is rejected; one from an earlier import is removed.
 */
final class RejectsFile implements AutoCloseable {
    private static final List<String> LEADING = List.of("file", "line", "kind", "reasons");

    private final Path path;
    private final List<String> columns;
    private final Map<String, List<Integer>> places = new TreeMap<>();
    private @Nullable CsvWriter writer;

    /** @param headers the columns of each file, by its name */
    RejectsFile(Path path, Map<String, List<String>> headers) {
        this.path = path;
        this.columns = new ArrayList<>(LEADING);
        headers.forEach((file, header) -> places.put(file, placesOf(header)));
        remove();
    }

    /** Columns of the same name in several files share a place, but columns of one file never do. */
    private List<Integer> placesOf(Collection<String> header) {
        List<Integer> taken = new ArrayList<>();
        for (String column : header) {
            int place = LEADING.size();
            while (place < columns.size()
                    && (taken.contains(place) || !columns.get(place).equals(column))) {
                place++;
            }
            if (place == columns.size()) {
                columns.add(column);
            }
            taken.add(place);
        }
        return taken;
    }

    synchronized void add(Line line, String kind, List<String> reasons) {
        List<String> cells = new ArrayList<>(columns.stream().map(column -> "").toList());
        cells.set(0, line.file());
        cells.set(1, Long.toString(line.number()));
        cells.set(2, kind);
        cells.set(3, String.join("; ", reasons));
        List<Integer> fitting = places.getOrDefault(line.file(), List.of());
        for (int i = 0; i < line.cells().size(); i++) {
            if (i < fitting.size()) {
                cells.set(fitting.get(i), line.cells().get(i));
            } else {
                // More cells than columns: they follow at the end, so that nothing of the row is lost.
                cells.add(line.cells().get(i));
            }
        }
        opened().writeRecord(cells);
    }

    /** Where the rejected rows are; null when there are none. */
    synchronized @Nullable Path written() {
        return writer == null ? null : path;
    }

    private CsvWriter opened() {
        CsvWriter open = writer;
        if (open != null) {
            return open;
        }
        try {
            Path directory = path.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            CsvWriter created = CsvWriter.builder().build(path);
            writer = created;
            created.writeRecord(columns);
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
