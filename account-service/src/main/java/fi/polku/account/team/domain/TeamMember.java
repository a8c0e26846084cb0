package fi.polku.account.team.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of our own people, with the place in the organisation as it is now; stands on events as it was then. */
public record TeamMember(
        UUID personId,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        @Nullable UUID regionId,
        @Nullable UUID partnerId) {}
