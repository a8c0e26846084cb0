package fi.polku.lead.leads.application;

import fi.polku.lead.leads.domain.LeadId;
import java.time.Instant;
import java.util.UUID;

/** What a lead hears of: what happened elsewhere, or that its time has come. Hearing it again is no news. */
public sealed interface LeadNews {

    /** The lead it is for. */
    LeadId lead();

    /** When it happened. */
    Instant at();

    /** The company of the lead has this account. */
    record AccountKnown(LeadId lead, UUID accountId, Instant at) implements LeadNews {}

    /** The seller returned the lead; its deal was withdrawn. */
    record Returned(LeadId lead, UUID dealId, String reason, Instant at) implements LeadNews {}

    /** The seller accepted the lead. */
    record Accepted(LeadId lead, UUID dealId, Instant at) implements LeadNews {}

    /** The day came until which the lead rested. */
    record Rested(LeadId lead, Instant at) implements LeadNews {}
}
