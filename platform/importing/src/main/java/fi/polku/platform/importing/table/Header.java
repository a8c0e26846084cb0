package fi.polku.platform.importing.table;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a file. A column is found by its exact name, or else without regard to case; one of several columns
 * with the same name by {@code Name#2} (the second from the left).
 */
public final class Header {
    private final String file;
    private final List<String> names;
    private final Map<String, Integer> found = new HashMap<>();

    /** The columns of a file from left to right. */
    public Header(String file, List<String> names) {
        this.file = file;
        this.names = names.stream().map(Blank::trimmed).toList();
    }

    /** The names from left to right, without the space around them. */
    public List<String> names() {
        return names;
    }

    /**
     * The place of a column, counted from 0.
     *
     * @throws UnreadableTable when there is no such column, or more than one
     */
    int indexOf(String column) {
        synchronized (found) {
            return found.computeIfAbsent(column, this::look);
        }
    }

    /**
     * Makes sure that a column is there.
     *
     * @throws UnreadableTable when there is no such column, or more than one
     */
    public void require(String column) {
        indexOf(column);
    }

    private int look(String column) {
        List<Integer> places = placesOf(column);
        if (places.size() == 1) {
            return places.getFirst();
        }
        if (places.size() > 1) {
            throw new UnreadableTable(
                    file,
                    "%d columns are called ‘%s’; write ‘%s#1’ for the first of them, ‘%s#2’ for the second"
                            .formatted(places.size(), column, column, column));
        }
        return numbered(column);
    }

    private int numbered(String column) {
        int mark = column.lastIndexOf('#');
        if (mark > 0 && column.substring(mark + 1).matches("[1-9][0-9]?")) {
            List<Integer> places = placesOf(column.substring(0, mark));
            int wanted = Integer.parseInt(column.substring(mark + 1));
            if (wanted <= places.size()) {
                return places.get(wanted - 1);
            }
        }
        throw new UnreadableTable(
                file,
                "there is no column ‘%s’; the columns are %s%s"
                        .formatted(column, names.stream().collect(joining("’, ‘", "‘", "’")), delimiterHint()));
    }

    /** A single column with another delimiter in its name is a table that was read with the wrong one. */
    private String delimiterHint() {
        if (names.size() != 1) {
            return "";
        }
        return Stream.of(";", "\t", "|", ",")
                .filter(names.getFirst()::contains)
                .findFirst()
                .map(delimiter -> delimiter.equals("\t") ? "tab" : "\"" + delimiter + "\"")
                .map("; perhaps the mapping should say ‘delimiter: %s’"::formatted)
                .orElse("");
    }

    private List<Integer> placesOf(String column) {
        String wanted = Blank.trimmed(column);
        List<Integer> exact = IntStream.range(0, names.size())
                .filter(place -> names.get(place).equals(wanted))
                .boxed()
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        String folded = wanted.toLowerCase(Locale.ROOT);
        return IntStream.range(0, names.size())
                .filter(place -> names.get(place).toLowerCase(Locale.ROOT).equals(folded))
                .boxed()
                .toList();
    }
}
