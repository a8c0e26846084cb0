package fi.polku.lead.leads.domain;

import java.util.UUID;

/**
 * A product that the prospect may want.
 *
 * @param quantity how many, at least one
 */
public record Interest(UUID productId, int quantity) {}
