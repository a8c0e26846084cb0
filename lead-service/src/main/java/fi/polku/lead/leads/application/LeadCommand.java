package fi.polku.lead.leads.application;

import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.leads.domain.LeadId;

/** What can be asked of a lead. */
public sealed interface LeadCommand {

    /** The lead the command is about. */
    LeadId lead();

    /** What the caller says about it. */
    LeadFacts facts();

    /** Enter a new lead; one that is there already stays as it is. */
    record Capture(LeadId lead, LeadFacts facts) implements LeadCommand {}

    /** Take a lead over from another system: a new one is captured, a known one follows what changed there. */
    record Import(LeadId lead, ExternalKey key, LeadFacts facts) implements LeadCommand {}
}
