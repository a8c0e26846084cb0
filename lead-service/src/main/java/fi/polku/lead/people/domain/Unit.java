package fi.polku.lead.people.domain;

import java.util.UUID;

/** A named part of the sales organisation: a team, a region or an outsourced partner. */
public record Unit(UUID id, String name) {}
