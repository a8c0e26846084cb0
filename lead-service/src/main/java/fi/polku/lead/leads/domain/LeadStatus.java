package fi.polku.lead.leads.domain;

/** Whether a lead still waits for its outcome. */
public enum LeadStatus {
    /** Somebody may still call the prospect; the only status until leads can be qualified or disqualified. */
    OPEN
}
