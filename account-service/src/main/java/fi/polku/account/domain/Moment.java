package fi.polku.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Now, as the business sees it.
 *
 * @param at the instant
 * @param zone the business's zone, which decides what day it is
 */
public record Moment(Instant at, ZoneId zone) {

    /** The day it is for the business. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }

    /** When something of that day happened: now when it is today, otherwise the beginning of that day. */
    public Instant on(LocalDate day) {
        return day.equals(today()) ? at : day.atStartOfDay(zone).toInstant();
    }
}
