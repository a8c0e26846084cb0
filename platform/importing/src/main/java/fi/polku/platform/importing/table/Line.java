package fi.polku.platform.importing.table;

import java.util.List;

/** One line of data of a file, usable or not. Lines without any text are none. */
public sealed interface Line permits Row, BrokenLine {
    /** Name of the file as the mapping calls it. */
    String file();

    /** Where it begins in the file, counted from 1 with the header line included. */
    long number();

    /** The cells as they stand in the file. */
    List<String> cells();
}
