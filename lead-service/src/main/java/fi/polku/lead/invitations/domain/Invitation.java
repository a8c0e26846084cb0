package fi.polku.lead.invitations.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a meeting, or the news that it does not take place, as calendars understand it.
 *
 * @param meeting stays the same when the meeting is moved
 * @param changes grows whenever the meeting is moved, cancelled or on again: a calendar takes over what was changed more
 *     often
 * @param cancelled that it does not take place
 * @param issuedAt when it was booked, or moved the last time
 * @param zone in which the meeting takes place: summer time there decides
 * @param company with whom the meeting is, as far as that is known
 * @param place where, in free words
 * @param organizer who booked it
 * @param attendees who shall come, the organizer not among them
 */
public record Invitation(
        UUID meeting,
        int changes,
        boolean cancelled,
        Instant issuedAt,
        Instant startsAt,
        Duration length,
        ZoneId zone,
        @Nullable String company,
        @Nullable String place,
        Participant organizer,
        List<Participant> attendees) {

    public Invitation {
        attendees = List.copyOf(attendees);
    }

    /**
     * Somebody who takes part.
     *
     * @param id tells apart those whose address is not known
     * @param name as far as it is known
     * @param email as far as it is known
     */
    public record Participant(
            UUID id, @Nullable String name, @Nullable String email) {}
}
