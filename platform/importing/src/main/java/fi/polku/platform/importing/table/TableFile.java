package fi.polku.platform.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A delimited text file. It is read row by row, as often as needed, in constant memory. */
public final class TableFile {
    private static final int LARGEST_CELL = 1 << 20;
    private static final int START = 4096;

    private final String name;
    private final Path path;
    private final TableFormat format;

    /** The file of this name in a directory; nothing is read yet. */
    public TableFile(String name, Path directory, TableFormat format) {
        this.name = name;
        this.path = directory.resolve(name);
        this.format = format;
    }

    /** Name of the file as the mapping calls it. */
    public String name() {
        return name;
    }

    /**
     * What is in the file.
     *
     * @param lines how many lines of data there are, broken ones included
     */
    public record Contents(Header header, long lines) {}

    /**
     * Reads the whole file once without using it.
     *
     * @throws UnreadableTable when it is missing, is something else than delimited text, is written in another
     *     encoding, has no header, or leaves a quote open
     */
    public Contents inspect() {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableTable(name, "there is no such file in " + siblings());
        }
        try {
            byte[] start = start();
            FileKind.otherThanText(start).ifPresent(reason -> {
                throw new UnreadableTable(name, reason);
            });
            new EncodingCheck(name, path, format.encoding()).run(start);
        } catch (IOException e) {
            throw new UnreadableTable(name, "cannot be read: " + e.getMessage());
        }
        LongAdder lines = new LongAdder();
        Header header = read(line -> lines.increment());
        return new Contents(header, lines.sum());
    }

    /** Hands over every line of data in the order of the file. */
    public <X extends Exception> Header read(LineConsumer<X> each) throws X {
        try (BufferedReader text = open()) {
            // Lines before the header are no table: they are skipped as lines, whatever quotes they hold.
            int skipped = skipTo(text);
            return read(new QuoteWatch(text, format, skipped + 1L), skipped, each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <X extends Exception> Header read(QuoteWatch text, int skipped, LineConsumer<X> each) throws X {
        try {
            Iterator<CsvRecord> records = reader(text).iterator();
            Header header = header(records);
            LineMaker maker = new LineMaker(name, header, skipped);
            while (records.hasNext()) {
                CsvRecord cells = records.next();
                Line line = maker.line(cells.getStartingLineNumber(), cells.getFields());
                if (line != null) {
                    each.take(line);
                }
            }
            refuseOpenQuote(text, null);
            return header;
        } catch (CsvParseException e) {
            refuseOpenQuote(text, e);
            throw new UnreadableTable(name, explained(e));
        }
    }

    private CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .quoteCharacter(format.quote())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text);
    }

    private int skipTo(BufferedReader lines) throws IOException {
        int skipped = Math.max(0, format.headerLine() - 1);
        for (int i = 0; i < skipped; i++) {
            lines.readLine();
        }
        return skipped;
    }

    private Header header(Iterator<CsvRecord> records) {
        if (format.headerLine() == 0) {
            return new Header(name, format.columns());
        }
        if (!records.hasNext()) {
            throw new UnreadableTable(name, "is empty: there is no header line");
        }
        return new Header(name, records.next().getFields());
    }

    private void refuseOpenQuote(QuoteWatch text, @Nullable CsvParseException cause) {
        text.openSince().ifPresent(line -> {
            UnreadableTable refusal = new UnreadableTable(
                    name,
                    "a quote (%s) is opened on line %d and never closed; if the file does not quote its cells, say ‘quote: none’"
                            .formatted(format.quote(), line));
            if (cause != null) {
                refusal.initCause(cause);
            }
            throw refusal;
        });
    }

    /** The CSV reader's own message says which line, its cause what is wrong there. */
    private String explained(CsvParseException e) {
        String cause = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
        return "%s%s; a quote inside a quoted cell is written twice (%s%s)"
                .formatted(e.getMessage(), cause, format.quote(), format.quote());
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, format.encoding()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private byte[] start() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(START);
        }
    }

    private String siblings() {
        Path directory = path.toAbsolutePath().normalize().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            return directory + ", which is no directory";
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<String> tables = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)"))
                    .sorted()
                    .toList();
            return directory
                    + (tables.isEmpty() ? ", nor any other .csv file" : "; there are " + String.join(", ", tables));
        } catch (IOException e) {
            return directory.toString();
        }
    }
}
