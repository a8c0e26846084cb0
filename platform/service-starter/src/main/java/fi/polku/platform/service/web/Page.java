package fi.polku.platform.service.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param items what is on this page, in the order of the list
 * @param next the cursor that the page after this is asked for with, or {@code null} when this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page that goes on after a key of the list.
     *
     * @param items what to show
     * @param lastKey where the next page begins, as {@link Paging#after()} will say it; {@code null} when there is none
     */
    public static <T> Page<T> of(List<T> items, @Nullable String lastKey) {
        return new Page<>(items, lastKey == null ? null : Cursor.of(lastKey));
    }
}
