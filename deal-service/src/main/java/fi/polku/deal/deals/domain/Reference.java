package fi.polku.deal.deals.domain;

import java.util.UUID;

/**
 * A mention of a person, account or product that a deal is about.
 *
 * @param id the id that the mention stands for
 * @param name how the caller wrote it, to name it back when it is not known
 */
public record Reference(UUID id, String name) {}
