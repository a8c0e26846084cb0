package fi.polku.lead.signals.domain;

import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.LeadId;
import java.time.Instant;

/** What became of a signal. */
public sealed interface Resolution {

    /** Who acted on it. */
    Stamp by();

    /** When they did. */
    Instant at();

    /** It became this lead, which is captured as ordered if that has not happened yet. */
    record BecameLead(LeadId lead, LeadOrder order, Stamp by, Instant at) implements Resolution {}

    /**
     * Nothing came of it.
     *
     * @param reason code from the list of reasons
     */
    record CameToNothing(String reason, Stamp by, Instant at) implements Resolution {}
}
