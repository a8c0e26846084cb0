package fi.polku.deal.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of our own people, and where this person stood in the organisation when that was stamped. */
public record Stamp(
        UUID personId,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId,
        @Nullable UUID partnerId) {

    /** Somebody who works for no partner. */
    public Stamp(UUID personId, @Nullable UUID teamId, @Nullable UUID managerId, @Nullable UUID regionId) {
        this(personId, teamId, managerId, regionId, null);
    }
}
