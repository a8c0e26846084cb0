package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product of the price list.
 *
 * @param series the family it belongs to
 */
public record ProductFact(
        UUID id,
        long version,
        @Nullable String system,
        @Nullable String externalId,
        String name,
        @Nullable String series)
        implements Fact {

    public ProductFact {
        Objects.requireNonNull(id, "a product has an id");
        Objects.requireNonNull(name, "a product has a name");
    }

    @Override
    public ProductFact advancedTo(long further) {
        return new ProductFact(id, further, system, externalId, name, series);
    }
}
