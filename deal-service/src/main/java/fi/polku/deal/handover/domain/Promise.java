package fi.polku.deal.handover.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something the customer was promised while the deal was made.
 *
 * @param promiseId stays the same while what was promised and to whom stays the same
 * @param what in the seller's own words; stays in this service
 * @param to the decision maker's id or name; stays in this service
 * @param dueOn the day by which it is to be kept
 */
public record Promise(UUID promiseId, String what, String to, LocalDate dueOn) {}
