package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.Blank;
import fi.polku.platform.importing.table.Row;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the text of a value comes from. */
sealed interface Source {
    /** The text, or null for nothing. */
    @Nullable
    String text(Row row);

    /** The columns it needs. */
    Set<String> columns();

    /** The text of one column, unless it is one of the words that mean nothing. */
    record Column(String name, Nothing nothing) implements Source {
        @Override
        public @Nullable String text(Row row) {
            String cell = row.cell(name);
            return nothing.is(cell) ? null : cell;
        }

        @Override
        public Set<String> columns() {
            return Set.of(name);
        }
    }

    /** The same text in every row. */
    record Constant(String value) implements Source {
        @Override
        public String text(Row row) {
            return value;
        }

        @Override
        public Set<String> columns() {
            return Set.of();
        }
    }

    /** Columns put together; nothing when all of them are nothing. {@code {#row}} is the row's place in the file. */
    record Template(String pattern, Nothing nothing) implements Source {
        private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
        private static final String POSITION = "#row";

        @Override
        public @Nullable String text(Row row) {
            boolean[] something = {columns().isEmpty()};
            String text = PLACE.matcher(pattern).replaceAll(place -> {
                String filled = fill(place.group(1), row);
                something[0] |= !filled.isEmpty();
                return Matcher.quoteReplacement(filled);
            });
            return something[0] ? Blank.trimmed(text.replaceAll(" {2,}", " ")) : null;
        }

        private String fill(String column, Row row) {
            if (column.equals(POSITION)) {
                return Long.toString(row.position());
            }
            String cell = row.cell(column);
            return nothing.is(cell) ? "" : cell;
        }

        @Override
        public Set<String> columns() {
            Set<String> columns = new TreeSet<>();
            PLACE.matcher(pattern).results().map(place -> place.group(1)).forEach(columns::add);
            columns.remove(POSITION);
            return columns;
        }
    }

    /** The first of several values that is something. */
    record FirstOf(List<Value> values) implements Source {
        @Override
        public @Nullable String text(Row row) {
            return values.stream()
                    .map(value -> value.text(row))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Set<String> columns() {
            return values.stream().flatMap(value -> value.columns().stream()).collect(Collectors.toSet());
        }
    }
}
