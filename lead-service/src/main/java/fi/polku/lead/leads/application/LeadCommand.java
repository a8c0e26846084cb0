package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.ExternalKey;
import fi.polku.lead.leads.domain.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a lead comes to be here. */
public sealed interface LeadCommand {

    /** The lead the command is about. */
    LeadId lead();

    /** What the caller says about it. */
    LeadFacts facts();

    /**
     * Enter a new lead; one that is there already stays as it is.
     *
     * @param company where no account of it is known
     * @param signalId the signal it begins with
     * @param allowDuplicate whether there may be another open lead of the same company
     * @param occurredAt when it was captured; {@code null} for now
     */
    record Capture(
            LeadId lead,
            LeadFacts facts,
            @Nullable Company company,
            @Nullable UUID signalId,
            boolean allowDuplicate,
            @Nullable Instant occurredAt)
            implements LeadCommand {}

    /** Take a lead over from another system: a new one is captured, a known one follows what changed there. */
    record Import(LeadId lead, ExternalKey key, LeadFacts facts) implements LeadCommand {}
}
