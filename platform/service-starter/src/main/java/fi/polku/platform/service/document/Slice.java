package fi.polku.platform.service.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some aggregates in the order of their ids.
 *
 * @param next id after which the next slice begins, {@code null} when this is the last
 */
public record Slice<S>(List<Stored<S>> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }
}
