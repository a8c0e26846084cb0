package fi.polku.deal.deals.domain;

import java.util.Optional;
import java.util.UUID;

/** The companies that this service has heard of. */
public interface KnownAccounts {

    /** This account as a customer, in the class that it has now. */
    Optional<Customer> customer(UUID accountId);

    /** Remembers the account as of this version of it; an older version than the one known is ignored. */
    void note(Customer account, long version);
}
