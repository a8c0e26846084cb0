package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.Row;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value: from its source, by its aliases, or else its default.
 *
 * @param aliases what is written instead of a text; {@link #ANYTHING_ELSE} for all texts that are not named
 */
record Value(
        Source source,
        Map<String, String> aliases,
        @Nullable String otherwise,
        boolean required) {
    static final String ANYTHING_ELSE = "*";

    /** The text, or null for nothing. */
    @Nullable
    String text(Row row) {
        String text = source.text(row);
        String mended = text == null ? null : mended(text);
        return mended == null || mended.isEmpty() ? otherwise : mended;
    }

    private String mended(String text) {
        String alias = aliases.get(text);
        return alias != null ? alias : aliases.getOrDefault(ANYTHING_ELSE, text);
    }

    Set<String> columns() {
        return source.columns();
    }
}
