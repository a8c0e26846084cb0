package fi.polku.analytics.fact;

import java.util.Objects;
import java.util.UUID;

/**
 * A team and what it is called now.
 *
 * @param version when the name was said, in milliseconds: teams have no events of their own, their people's events name them
 */
public record TeamFact(UUID id, long version, String name) implements Fact {

    public TeamFact {
        Objects.requireNonNull(id, "a team has an id");
        Objects.requireNonNull(name, "a team has a name");
    }
}
