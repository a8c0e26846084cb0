package fi.polku.lead.people.domain;

import java.util.UUID;

/** Identifies one of the sales organisation's own people. */
public record PersonId(UUID value) {}
