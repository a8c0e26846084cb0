package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;

/**
 * A manager's word that something may be done although the process says no.
 *
 * @param reason why, in the manager's own words; stays in this service
 */
public record Overruling(String reason, Stamp by) {}
