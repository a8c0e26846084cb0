package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the company's own people, as the team directory knows them now. */
public record PersonFact(
        UUID id,
        long version,
        @Nullable String system,
        @Nullable String externalId,
        String name,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId,
        boolean active)
        implements Fact {

    public PersonFact {
        Objects.requireNonNull(id, "a person has an id");
        Objects.requireNonNull(name, "a person has a name");
    }

    @Override
    public PersonFact advancedTo(long further) {
        return new PersonFact(id, further, system, externalId, name, teamId, managerId, regionId, active);
    }
}
