package fi.polku.deal.deals.domain;

import java.time.LocalDate;

/**
 * What the seller does next about a deal.
 *
 * @param what in the seller's own words
 * @param dueOn by which day
 */
public record NextStep(String what, LocalDate dueOn) {}
