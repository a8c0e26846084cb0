package fi.polku.platform.importing.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a file is written.
 *
 * @param quote the character around cells that hold the delimiter or line ends; {@link #NO_QUOTE} when there is none
 * @param headerLine the line that names the columns, counted from 1; 0 when the file has none
 * @param columns names of the columns of a file without a header line; empty otherwise
 */
public record TableFormat(Charset encoding, char delimiter, char quote, int headerLine, List<String> columns) {
    /** Stands for "cells are never quoted": no text holds this character. */
    public static final char NO_QUOTE = '\uFFFF';

    /** UTF-8, commas, double quotes, column names in the first line. */
    public static final TableFormat PLAIN = new TableFormat(StandardCharsets.UTF_8, ',', '"', 1, List.of());

    public TableFormat {
        columns = List.copyOf(columns);
    }
}
