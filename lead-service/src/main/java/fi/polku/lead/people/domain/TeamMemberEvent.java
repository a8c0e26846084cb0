package fi.polku.lead.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a team member; the records are the published events as they stand. */
public sealed interface TeamMemberEvent {

    /** The name under which the event is published. */
    default String type() {
        return switch (this) {
            case TeamMemberChanged _ -> "polku.lead.team-member-changed.v1";
        };
    }

    /** Somebody joined the directory or holds another position: the whole position as it is from now on. */
    record TeamMemberChanged(
            UUID personId,
            @Nullable String system,
            @Nullable String externalId,
            String name,
            @Nullable Unit team,
            @Nullable UUID managerId,
            @Nullable Unit region,
            @Nullable Unit partner,
            @Nullable List<String> roles,
            boolean active,
            Instant occurredAt)
            implements TeamMemberEvent {}
}
