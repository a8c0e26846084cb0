package fi.polku.lead.signals.domain;

import fi.polku.lead.leads.domain.LeadId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The deals that grew from the leads that signals became. */
public interface GrownDeals {

    /** The deal of this lead that was last heard of; a lead that was returned may have had others before. */
    Optional<GrownDeal> lastOf(LeadId lead);

    /** Remembers the deal as of this version of it; an older version than the one known is ignored. */
    void note(GrownDeal deal, long version);

    /** A deal that may be known here is open again; ignored when it is not, or a later version is. */
    void noteReopened(UUID deal, Instant at, long version);
}
