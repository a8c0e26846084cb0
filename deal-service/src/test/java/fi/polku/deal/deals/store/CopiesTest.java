package fi.polku.deal.deals.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.WholeService;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Stamp;
import fi.polku.platform.service.document.Copies;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class CopiesTest {

    private final KnownPeople people;
    private final KnownAccounts accounts;
    private final Copies<AccountCopy> accountCopies;
    private final UUID id = UUID.randomUUID();

    @Autowired
    CopiesTest(KnownPeople people, KnownAccounts accounts, Copies<AccountCopy> accountCopies) {
        this.people = people;
        this.accounts = accounts;
        this.accountCopies = accountCopies;
    }

    @Test
    void keepAPersonAsTheLatestNewsHaveThem() {
        var before = new Stamp(id, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var after = new Stamp(id, UUID.randomUUID(), null, null);
        people.note(before, 1);
        assertThat(people.find(id)).contains(before);

        people.note(after, 2);

        assertThat(people.find(id)).contains(after);
    }

    @Test
    void ignoreOlderNewsOfAPerson() {
        var latest = new Stamp(id, UUID.randomUUID(), null, null);
        people.note(latest, 3);

        people.note(new Stamp(id, null, null, null), 2);
        people.note(new Stamp(id, null, null, null), 3);

        assertThat(people.find(id)).contains(latest);
    }

    @Test
    void findAPersonAsSoonAsThereAreNews() {
        assertThat(people.find(id)).isEmpty();

        people.note(new Stamp(id, null, null, null), 1);

        assertThat(people.find(id)).isPresent();
    }

    @Test
    void findAnAccountByItsOwnIdAndByItsOtherNames() {
        UUID otherName = UUID.randomUUID();
        var customer = new Customer(id, "A1");

        accounts.note(new KnownAccount(customer, List.of(otherName)), 1);

        assertThat(accounts.behind(id)).contains(customer);
        assertThat(accounts.behind(otherName)).contains(customer);
        assertThat(accounts.behind(UUID.randomUUID())).isEmpty();
    }

    @Test
    void knowTheLatestClassOfAnAccountWhateverWasFoundAMomentAgo() {
        accounts.note(new KnownAccount(new Customer(id, "A1"), List.of()), 1);
        assertThat(accounts.behind(id)).contains(new Customer(id, "A1"));

        noteOnAnotherReplica(new Customer(id, "B2"));

        assertThat(accounts.latest(id)).contains(new Customer(id, "B2"));
        assertThat(accounts.latest(UUID.randomUUID())).isEmpty();
    }

    @Test
    void ignoreOlderNewsOfAnAccount() {
        accounts.note(new KnownAccount(new Customer(id, "A1"), List.of()), 2);

        accounts.note(new KnownAccount(new Customer(id, "C3"), List.of()), 1);

        assertThat(accounts.behind(id)).contains(new Customer(id, "A1"));
    }

    /** The copies change, but this replica's memory of the last second does not hear of it. */
    private void noteOnAnotherReplica(Customer customer) {
        accountCopies.put(id.toString(), 2, new AccountCopy(customer.accountClass()));
    }
}
