package fi.polku.platform.importing.mapping;

import java.util.List;

/**
 * How exported files become records.
 *
 * @param system where the files come from: external ids are unique within it
 */
public record Mapping(String system, List<FileMapping> files) {
    public Mapping {
        files = List.copyOf(files);
    }
}
