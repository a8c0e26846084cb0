package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.Row;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which rows a section takes.
 *
 * @param alternatives a row is taken when all tests of any of these hold; no alternatives take every row
 */
record Condition(List<List<Test>> alternatives) {
    static final Condition ALWAYS = new Condition(List.of());

    boolean holds(Row row) {
        return alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(tests -> tests.stream().allMatch(test -> test.holds(row.cell(test.column()))));
    }

    Set<String> columns() {
        return alternatives.stream().flatMap(List::stream).map(Test::column).collect(Collectors.toSet());
    }

    /** What must be true of the text in one column. */
    sealed interface Test {
        /** The column. */
        String column();

        /** Whether it is true of this text. */
        boolean holds(String cell);
    }

    /** The text is one of these. */
    record Is(String column, Set<String> values) implements Test {
        @Override
        public boolean holds(String cell) {
            return values.contains(cell);
        }
    }

    /** The text is none of these. */
    record Not(String column, Set<String> values) implements Test {
        @Override
        public boolean holds(String cell) {
            return !values.contains(cell);
        }
    }

    /** There is nothing, or there is something. */
    record Empty(String column, boolean wanted, Nothing nothing) implements Test {
        @Override
        public boolean holds(String cell) {
            return nothing.is(cell) == wanted;
        }
    }

    /** The whole text looks like this. */
    record Matches(String column, Pattern pattern) implements Test {
        @Override
        public boolean holds(String cell) {
            return pattern.matcher(cell).matches();
        }
    }
}
