package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;

/** A company that books or sells on our behalf. */
public record PartnerFact(UUID id, long version, String name) implements Fact {

    public PartnerFact {
        Objects.requireNonNull(id, "a partner has an id");
        Objects.requireNonNull(name, "a partner has a name");
    }
}
