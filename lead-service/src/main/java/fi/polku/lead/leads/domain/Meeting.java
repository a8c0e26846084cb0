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
 * @param bookedAt when it was booked
 */
public record Meeting(
        UUID id,
        Instant startsAt,
        int minutes,
        @Nullable String place,
        @Nullable UUID sellerId,
        Stamp by,
        Instant bookedAt) {}
