package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Stamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People and accounts for tests that need no store; the last news of each counts. */
public final class NeighboursInMemory implements KnownPeople, KnownAccounts {

    private final Map<UUID, Stamp> people = new HashMap<>();
    private final Map<UUID, Customer> accounts = new HashMap<>();

    @Override
    public Optional<Stamp> find(UUID personId) {
        return Optional.ofNullable(people.get(personId));
    }

    @Override
    public void note(Stamp person, long version) {
        people.put(person.personId(), person);
    }

    @Override
    public Optional<Customer> behind(UUID reference) {
        return Optional.ofNullable(accounts.get(reference));
    }

    @Override
    public Optional<Customer> latest(UUID accountId) {
        return behind(accountId);
    }

    @Override
    public void note(KnownAccount account, long version) {
        accounts.put(account.customer().accountId(), account.customer());
        account.references().forEach(reference -> accounts.put(reference, account.customer()));
    }
}
