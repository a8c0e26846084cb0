package fi.polku.lead.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of our own people, and where this person stood in the organisation when that was stamped: later moves in the
 * directory do not rewrite it.
 */
public record Stamp(
        UUID personId,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId,
        @Nullable UUID partnerId) {

    /** Whether both are of one person, wherever that stood. */
    public boolean isOf(Stamp other) {
        return personId.equals(other.personId);
    }
}
