package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;

/**
 * A region and what it is called now.
 *
 * @param version when the name was said, in milliseconds: regions have no events of their own, their people's events name them
 */
public record RegionFact(UUID id, long version, String name) implements Fact {

    public RegionFact {
        Objects.requireNonNull(id, "a region has an id");
        Objects.requireNonNull(name, "a region has a name");
    }
}
