package fi.polku.deal.deals.store;

import fi.polku.deal.deals.domain.LeadAccount;
import fi.polku.deal.deals.domain.LeadAccounts;
import fi.polku.platform.service.document.Copies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The companies of leads as copies, each at the version of its lead. */
@Repository
class CopiedLeadAccounts implements LeadAccounts {

    private final Copies<LeadAccount> copies;

    CopiedLeadAccounts(Copies<LeadAccount> copies) {
        this.copies = copies;
    }

    @Override
    public void note(LeadAccount news) {
        copies.put(news.leadId().toString(), news.version(), news);
    }

    @Override
    public Optional<LeadAccount> of(UUID leadId) {
        return copies.find(leadId.toString());
    }
}
