package fi.polku.deal.deals.domain;

import fi.polku.deal.domain.Stamp;

/**
 * Why a closed deal is taken up again.
 *
 * @param reason code from the process's list
 */
public record Reopening(String reason, Stamp by) {}
