package fi.polku.deal.process.domain;

import java.util.UUID;

/**
 * One version of a sales process.
 *
 * @param id the process
 * @param version 1 for the first that was published
 */
public record ProcessRef(UUID id, int version) {}
