package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes notice of what other services tell of their people and companies, so that deals can be stamped with it. */
@Component
public class Neighbours {

    private final KnownPeople people;
    private final KnownAccounts accounts;

    Neighbours(KnownPeople people, KnownAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** A person stands so in the organisation, as of this version of them; what is older than known is ignored. */
    public void note(Person person, long version) {
        people.note(person, version);
    }

    /** An account is so, as of this version of it; what is older than known is ignored. */
    public void note(KnownAccount account, long version) {
        accounts.note(account, version);
    }

    /** An account is in this class, as of this version of the account; what is older than known is ignored. */
    public void noteClass(UUID accountId, String accountClass, long version) {
        accounts.noteClass(accountId, accountClass, version);
    }
}
