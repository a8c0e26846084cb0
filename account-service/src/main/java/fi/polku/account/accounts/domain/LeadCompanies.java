package fi.polku.account.accounts.domain;

import java.util.Optional;
import java.util.UUID;

/** Which lead is about which company, as lead-service tells of it. */
public interface LeadCompanies {

    /** The company that the lead is about, if that is known. */
    Optional<AccountId> of(UUID lead);

    /** The lead is about this company, as of this version of the lead; what is older than known is ignored. */
    void note(UUID lead, AccountId account, long version);
}
