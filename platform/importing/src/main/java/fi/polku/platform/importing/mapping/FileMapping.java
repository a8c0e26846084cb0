package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.TableFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rows of one file become.
 *
 * @param file its name in the input directory
 * @param rejectUnmatched whether a row that no section takes is rejected; else it is left out
 * @param sections kinds of records made from its rows, in the order of the mapping
 */
public record FileMapping(String file, TableFormat format, boolean rejectUnmatched, List<Section> sections) {
    public FileMapping {
        sections = List.copyOf(sections);
    }

    /** The columns that the file must have. */
    public Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        sections.forEach(section -> columns.addAll(section.columns()));
        return columns;
    }
}
