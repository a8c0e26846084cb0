package fi.polku.lead.leads.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What comes with every command of people.
 *
 * @param seenVersion the version of the lead that the caller saw; {@code null} when any will do
 * @param occurredAt when it happened; {@code null} for now
 */
public record Told(@Nullable Long seenVersion, @Nullable Instant occurredAt) {

    /** Said of no version in particular, at that time. */
    public static Told at(Instant occurredAt) {
        return new Told(null, occurredAt);
    }
}
