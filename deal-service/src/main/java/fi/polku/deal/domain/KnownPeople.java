package fi.polku.deal.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our own people, as far as this service has heard of them. */
public interface KnownPeople {

    /** This person, standing where the organisation has them now. */
    default Optional<Stamp> find(UUID personId) {
        return person(personId).map(Person::stamp);
    }

    /** This person with everything that is known of them now. */
    Optional<Person> person(UUID personId);

    /**
     * Everybody who sells and works here still.
     *
     * @param regionId only those of this region; {@code null} for all
     */
    List<Person> sellers(@Nullable UUID regionId);

    /** Remembers how things are with the person as of this version of them; an older version than known is ignored. */
    void note(Person person, long version);
}
