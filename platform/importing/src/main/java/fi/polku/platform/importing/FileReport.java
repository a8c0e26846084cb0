package fi.polku.platform.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a file.
 *
 * @param read its rows, each counted once
 * @param whole what became of all its rows: the sum over its sections, and rows that belong to none
 * @param sections what became of the rows in each section of the mapping
 */
public record FileReport(String file, long read, Counts whole, List<OfSection> sections) {
    public FileReport {
        sections = List.copyOf(sections);
    }

    /** What became of the rows in one section, named by its kind. */
    public record OfSection(String kind, Counts counts) {}

    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        lines.add("%s  read=%d %s".formatted(padded(file, width), read, whole.words()));
        if (sections.size() > 1) {
            sections.forEach(section -> lines.add("%s  %s"
                    .formatted(
                            padded("  of which " + section.kind(), width),
                            section.counts().words())));
        }
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
