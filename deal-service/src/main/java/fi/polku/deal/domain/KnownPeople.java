package fi.polku.deal.domain;

import java.util.Optional;
import java.util.UUID;

/** Our own people, as far as this service has heard of them. */
public interface KnownPeople {

    /** This person, standing where the organisation has them now. */
    Optional<Stamp> find(UUID personId);

    /** Remembers where the person stands as of this version of them; an older version than the one known is ignored. */
    void note(Stamp person, long version);
}
