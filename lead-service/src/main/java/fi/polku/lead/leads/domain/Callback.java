package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise to call the prospect later.
 *
 * @param dueOn the day, in the business zone
 * @param reason why later, from the list
 * @param said what the prospect said, in free words; stays in this service
 * @param by who promised
 * @param at when
 */
public record Callback(
        LocalDate dueOn, String reason, @Nullable String said, Stamp by, Instant at) {}
