package fi.polku.account.accounts.store;

import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.LeadCompanies;
import fi.polku.platform.service.document.Copies;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Which lead is about which company, as copies. */
@Repository
class CopiedLeadCompanies implements LeadCompanies {

    private final Copies<LeadCopy> copies;

    CopiedLeadCompanies(Copies<LeadCopy> copies) {
        this.copies = copies;
    }

    @Override
    public Optional<AccountId> of(UUID lead) {
        return copies.find(lead.toString()).map(copy -> new AccountId(copy.accountId()));
    }

    @Override
    public void note(UUID lead, AccountId account, long version) {
        copies.put(lead.toString(), version, new LeadCopy(account.value()));
    }
}
