package fi.polku.analytics.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When something happened in the world.
 *
 * @param at the instant; the beginning of the day where only the day is known
 * @param on the day it was for the business
 */
public record Moment(Instant at, LocalDate on) {

    public Moment {
        Objects.requireNonNull(at, "a moment is an instant");
        Objects.requireNonNull(on, "a moment lies on a day");
    }

    /** This instant, on the day it was in that zone. */
    public static Moment of(Instant at, ZoneId zone) {
        return new Moment(at, LocalDate.ofInstant(at, zone));
    }

    /** Something of that day: at the instant when that lies on it, otherwise when the day began. */
    public static Moment on(LocalDate day, Instant perhaps, ZoneId zone) {
        Moment moment = of(perhaps, zone);
        return moment.on().equals(day)
                ? moment
                : new Moment(day.atStartOfDay(zone).toInstant(), day);
    }
}
