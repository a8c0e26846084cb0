package fi.polku.deal.deals.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a change in the team directory. */
record TeamMemberChanged(
        UUID personId,
        @Nullable Unit team,
        @Nullable UUID managerId,
        @Nullable Unit region) {

    /** A part of the organisation. */
    record Unit(UUID id) {}
}
