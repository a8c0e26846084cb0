package fi.polku.deal.deals.messaging;

import fi.polku.deal.deals.domain.LeadAccount;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a lead that was corrected.
 *
 * @param accountId its company; {@code null} while not known
 */
record LeadCorrected(UUID leadId, @Nullable UUID accountId, Instant occurredAt) {

    /** Its company as of this version of it; empty while not known. */
    Optional<LeadAccount> account(long version) {
        return Optional.ofNullable(accountId).map(account -> new LeadAccount(leadId, account, version, occurredAt));
    }
}
