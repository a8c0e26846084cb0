package fi.polku.deal.deals.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.WholeService;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.platform.service.document.Copies;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class CopiesTest {

    private final KnownPeople people;
    private final KnownAccounts accounts;
    private final Copies<AccountClassCopy> classCopies;
    private final UUID id = UUID.randomUUID();

    @Autowired
    CopiesTest(KnownPeople people, KnownAccounts accounts, Copies<AccountClassCopy> classCopies) {
        this.people = people;
        this.accounts = accounts;
        this.classCopies = classCopies;
    }

    @Test
    void keepAPersonAsTheLatestNewsHaveThem() {
        var before = new Stamp(id, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var after = new Stamp(id, UUID.randomUUID(), null, null);
        people.note(person(before), 1);
        assertThat(people.find(id)).contains(before);

        people.note(person(after), 2);

        assertThat(people.find(id)).contains(after);
    }

    @Test
    void ignoreOlderNewsOfAPerson() {
        var latest = new Stamp(id, UUID.randomUUID(), null, null);
        people.note(person(latest), 3);

        people.note(person(new Stamp(id, null, null, null)), 2);
        people.note(person(new Stamp(id, null, null, null)), 3);

        assertThat(people.find(id)).contains(latest);
    }

    @Test
    void findAPersonAsSoonAsThereAreNews() {
        assertThat(people.find(id)).isEmpty();

        people.note(person(new Stamp(id, null, null, null)), 1);

        assertThat(people.find(id)).isPresent();
    }

    @Test
    void findAnAccountByItsOwnIdAndByItsOtherNames() {
        UUID otherName = UUID.randomUUID();
        var customer = new Customer(id, null);

        accounts.note(new KnownAccount(id, List.of(otherName)), 1);

        assertThat(accounts.behind(id)).contains(customer);
        assertThat(accounts.behind(otherName)).contains(customer);
        assertThat(accounts.behind(UUID.randomUUID())).isEmpty();
    }

    @Test
    void knowTheLatestClassOfAnAccountWhateverWasFoundAMomentAgo() {
        accounts.note(new KnownAccount(id, List.of()), 1);
        accounts.noteClass(id, "A1", 2);
        assertThat(accounts.behind(id)).contains(new Customer(id, "A1"));

        noteOnAnotherReplica("B2");

        assertThat(accounts.latest(id)).contains(new Customer(id, "B2"));
        assertThat(accounts.latest(UUID.randomUUID())).isEmpty();
    }

    @Test
    void ignoreOlderNewsOfAnAccountsClass() {
        accounts.note(new KnownAccount(id, List.of()), 1);
        accounts.noteClass(id, "A1", 3);

        accounts.noteClass(id, "C3", 2);

        assertThat(accounts.behind(id)).contains(new Customer(id, "A1"));
    }

    @Test
    void keepTheClassOfAnAccountWhenOtherNewsOfItCome() {
        accounts.noteClass(id, "A1", 2);

        accounts.note(new KnownAccount(id, List.of()), 3);

        assertThat(accounts.behind(id)).contains(new Customer(id, "A1"));
    }

    @Test
    void findThoseWhoSellInARegion() {
        UUID region = UUID.randomUUID();
        var here = seller(region, true);
        people.note(here, 1);
        people.note(seller(region, false), 1);
        people.note(person(new Stamp(UUID.randomUUID(), null, null, region)), 1);
        people.note(seller(UUID.randomUUID(), true), 1);

        assertThat(people.sellers(region)).containsExactly(here);
        assertThat(people.sellers(null)).contains(here).hasSizeGreaterThanOrEqualTo(2);
    }

    /** The copies change, but this replica's memory of the last second does not hear of it. */
    private void noteOnAnotherReplica(String accountClass) {
        classCopies.put(id.toString(), 3, new AccountClassCopy(accountClass));
    }

    private static Person person(Stamp stamp) {
        return new Person(stamp, "Moses Frase", Set.of(), true);
    }

    private static Person seller(UUID region, boolean active) {
        var stamp = new Stamp(UUID.randomUUID(), null, null, region);
        return new Person(stamp, "Moses Frase", Set.of(Person.SELLER), active);
    }
}
