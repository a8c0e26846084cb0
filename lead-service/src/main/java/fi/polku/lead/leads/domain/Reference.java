package fi.polku.lead.leads.domain;

import java.util.UUID;

/**
 * A mention of a person, company or product that somebody else knows more about.
 *
 * @param id the id that the mention stands for
 * @param name how the caller wrote it, to name it back when it is not known
 */
public record Reference(UUID id, String name) {}
