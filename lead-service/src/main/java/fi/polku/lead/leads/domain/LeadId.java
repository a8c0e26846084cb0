package fi.polku.lead.leads.domain;

import java.util.UUID;

/** Identifies a lead; the deal that grows from the lead refers to it. */
public record LeadId(UUID value) {}
