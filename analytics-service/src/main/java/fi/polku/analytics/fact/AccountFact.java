package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company, customer or prospect, as it is known now. */
public record AccountFact(
        UUID id,
        long version,
        @Nullable String system,
        @Nullable String externalId,
        String name,
        @Nullable String industry,
        @Nullable String country,
        @Nullable UUID parentId)
        implements Fact {

    public AccountFact {
        Objects.requireNonNull(id, "an account has an id");
        Objects.requireNonNull(name, "an account has a name");
    }

    @Override
    public AccountFact advancedTo(long further) {
        return new AccountFact(id, further, system, externalId, name, industry, country, parentId);
    }
}
