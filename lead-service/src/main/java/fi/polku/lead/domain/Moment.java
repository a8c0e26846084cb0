package fi.polku.lead.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

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

    /**
     * The moment of something that happened then; this moment unless told otherwise.
     *
     * @throws Untimely when that is yet to come
     */
    public Moment when(@Nullable Instant occurredAt) {
        if (occurredAt != null && occurredAt.isAfter(at)) {
            throw Untimely.inTheFuture(occurredAt);
        }
        return occurredAt == null ? this : new Moment(occurredAt, zone);
    }

    /**
     * This moment, which must not lie before that day.
     *
     * @throws Untimely when it does
     */
    public Moment notBefore(LocalDate beginning) {
        if (today().isBefore(beginning)) {
            throw Untimely.beforeTheBeginning(at, beginning);
        }
        return this;
    }

    /**
     * This moment, which must not lie before that instant.
     *
     * @throws Untimely when it does
     */
    public Moment notBefore(Instant beginning) {
        if (at.isBefore(beginning)) {
            throw Untimely.beforeTheBeginning(at, beginning);
        }
        return this;
    }

    /**
     * This moment, which must not lie before something changed last.
     *
     * @param lastChange {@code null} when it never did
     * @throws Untimely when it does
     */
    public Moment notBeforeLastChange(@Nullable Instant lastChange) {
        if (lastChange != null && at.isBefore(lastChange)) {
            throw Untimely.beforeTheLastChange(at, lastChange);
        }
        return this;
    }

    /** This moment, or that instant should this moment lie before. */
    public Moment noEarlierThan(Instant beginning) {
        return at.isBefore(beginning) ? new Moment(beginning, zone) : this;
    }

    /** This moment, or the beginning of that day should this moment lie before. */
    public Moment noEarlierThan(LocalDate beginning) {
        return noEarlierThan(beginning.atStartOfDay(zone).toInstant());
    }

    /** When something of that day happened: now when it is today, otherwise the beginning of that day. */
    public Instant on(LocalDate day) {
        return day.equals(today()) ? at : day.atStartOfDay(zone).toInstant();
    }
}
