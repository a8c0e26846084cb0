package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.deals.domain.LeadAccount;
import fi.polku.deal.deals.domain.LeadAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People, accounts and companies of leads for tests that need no store; the last news of each counts. */
public final class NeighboursInMemory implements KnownPeople, KnownAccounts, LeadAccounts {

    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<UUID, Customer> accounts = new HashMap<>();
    private final Map<UUID, LeadAccount> ofLeads = new HashMap<>();

    @Override
    public Optional<Person> person(UUID personId) {
        return Optional.ofNullable(people.get(personId));
    }

    @Override
    public List<Person> sellers(@Nullable UUID regionId) {
        return people.values().stream()
                .filter(person -> person.active() && person.roles().contains(Person.SELLER))
                .filter(person ->
                        regionId == null || regionId.equals(person.stamp().regionId()))
                .toList();
    }

    @Override
    public void note(Person person, long version) {
        people.put(person.stamp().personId(), person);
    }

    /** Somebody of whom nothing else is known. */
    public void note(Stamp person, long version) {
        note(new Person(person, null, Set.of(), true), version);
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
        var customer = new Customer(account.accountId(), null);
        accounts.put(account.accountId(), customer);
        account.references().forEach(reference -> accounts.put(reference, customer));
    }

    @Override
    public void noteClass(UUID accountId, String accountClass, long version) {
        accounts.replaceAll((reference, known) ->
                known.accountId().equals(accountId) ? new Customer(accountId, accountClass) : known);
    }

    @Override
    public void note(LeadAccount news) {
        ofLeads.put(news.leadId(), news);
    }

    @Override
    public Optional<LeadAccount> of(UUID leadId) {
        return Optional.ofNullable(ofLeads.get(leadId));
    }
}
