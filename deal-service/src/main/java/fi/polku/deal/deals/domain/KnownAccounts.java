package fi.polku.deal.deals.domain;

import java.util.Optional;
import java.util.UUID;

/** The companies that this service has heard of. */
public interface KnownAccounts {

    /**
     * The account that this id stands for (its own, or that of one of its names in another system) as a customer, in the
     * class that it has now. Made to be asked very often: a change made elsewhere shows within a second.
     */
    Optional<Customer> behind(UUID reference);

    /** The account of this id as a customer, in the latest class that was heard of; for what is stamped once and for all. */
    Optional<Customer> latest(UUID accountId);

    /** Remembers the account as of this version of it; an older version than the one known is ignored. */
    void note(KnownAccount account, long version);

    /** Remembers the account's class as of this version of the account; an older version than the one known is ignored. */
    void noteClass(UUID accountId, String accountClass, long version);
}
