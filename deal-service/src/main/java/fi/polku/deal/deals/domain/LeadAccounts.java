package fi.polku.deal.deals.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * Which companies leads were told to be about after they came. Kept whether or not the lead has a deal: the news of its
 * qualification may come after them, when it was a dead letter.
 */
public interface LeadAccounts {

    /** Remembers the company as of this version of the lead; what is older than known is ignored. */
    void note(LeadAccount news);

    /** The company that was told last of this lead, if one was. */
    Optional<LeadAccount> of(UUID leadId);
}
