package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the prospect agreed to.
 *
 * @param startsAt when it begins
 * @param minutes how long it takes
 * @param place where, in free words; stays in this service
 * @param sellerId who of us goes there; {@code null} when not decided yet
 * @param by who booked it
 * @param bookedAt when it was booked, or moved the last time
 * @param moves how often it was moved
 */
public record Meeting(
        UUID id,
        Instant startsAt,
        int minutes,
        @Nullable String place,
        @Nullable UUID sellerId,
        Stamp by,
        Instant bookedAt,
        int moves) {

    /** A meeting that was not moved yet. */
    public Meeting(
            UUID id,
            Instant startsAt,
            int minutes,
            @Nullable String place,
            @Nullable UUID sellerId,
            Stamp by,
            Instant bookedAt) {
        this(id, startsAt, minutes, place, sellerId, by, bookedAt, 0);
    }

    /**
     * This meeting as it stands from now on: one booked while another is still to come moves that one, and stays the
     * same meeting in everybody's calendar.
     */
    Meeting after(@Nullable Meeting standing, Instant now) {
        return standing == null || !standing.startsAt.isAfter(now)
                ? this
                : new Meeting(standing.id, startsAt, minutes, place, sellerId, by, bookedAt, standing.moves + 1);
    }
}
