package fi.polku.account.accounts.store;

import static fi.polku.account.accounts.domain.Companies.NOON;
import static fi.polku.account.accounts.domain.Companies.key;
import static fi.polku.account.accounts.domain.Companies.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.accounts.domain.Account;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountKey;
import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.accounts.domain.Accounts;
import fi.polku.account.accounts.domain.AccountsWanted;
import fi.polku.account.accounts.domain.BusinessId;
import fi.polku.account.accounts.domain.ClassOverride;
import fi.polku.account.accounts.domain.WebDomain;
import fi.polku.account.classes.domain.RuleSetsInMemory;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Moment;
import fi.polku.account.domain.Money;
import fi.polku.account.domain.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@AccountServiceTest
class MongoAccountsTest {

    private static final BusinessId TALVISULA = new BusinessId("2819272-9");

    private final Accounts accounts;
    private final String system = "crm-" + UUID.randomUUID();

    MongoAccountsTest(Accounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void findsAllThatWasKept() {
        var known = new AccountProfile(
                "Kept " + system,
                new BusinessId("2813757-8"),
                new WebDomain("acme.example"),
                "tech",
                "Kenya",
                12,
                new Money(new BigDecimal("1100.04"), "USD"),
                1996,
                anyId());

        var account = open(anyId(), key(system, "1"), known);

        assertThat(accounts.find(account.id())).contains(new Standing<>(account, 1));
    }

    @Test
    void findsAnAccountByAnyOfItsKeys() {
        var account = open(anyId(), key(system, "1"), profile("Sole Name " + system, null, null, "Finland"));

        assertThat(accounts.holding(List.of(new AccountKey.External(key(system, "1")))))
                .containsExactly(account);
        assertThat(accounts.holding(List.of(new AccountKey.NameInCountry("sole NAME " + system, "finland"))))
                .containsExactly(account);
        assertThat(accounts.holding(List.of(new AccountKey.NameInCountry("Sole Name " + system, "Suomi"))))
                .containsExactly(account);
        assertThat(accounts.holding(List.of(new AccountKey.External(key(system, "2")))))
                .isEmpty();
    }

    @Test
    void leavesAKeyThatOnlyHintsToTheAccountThatHadItFirst() {
        var name = "Shared " + system;
        var first = open(anyId(), key(system, "1"), profile(name, null, null, "Finland"));
        var second = open(anyId(), key(system, "2"), profile(name, null, null, "Finland"));

        assertThat(accounts.holding(List.of(new AccountKey.NameInCountry(name, "Finland"))))
                .containsExactly(first);
        assertThat(accounts.find(second.id())).isPresent();
    }

    @Test
    void letsNoTwoAccountsHoldOneBusinessId() {
        open(anyId(), key(system, "1"), profile("Talvisula", TALVISULA, null, null));
        var other = open(anyId(), key(system, "2"), profile("Other", null, null, null));

        assertThatExceptionOfType(Accounts.KeyHeldMeanwhile.class)
                .isThrownBy(() -> open(anyId(), key(system, "3"), profile("Talvisula", TALVISULA, null, null)));
        assertThatExceptionOfType(Accounts.KeyHeldMeanwhile.class)
                .isThrownBy(() -> accounts.change(
                        other.id(),
                        null,
                        standing -> standing.orElseThrow().correct(profile("Other", TALVISULA, null, null), NOON)));
        assertThat(accounts.find(other.id())).contains(new Standing<>(other, 1));
    }

    @Test
    void findsAccountsWhosePlaceInAClassHasEnded() {
        var rules = RuleSetsInMemory.shipped().recent();
        var today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
        var account = open(anyId(), null, profile("Put", null, null, null));
        var decided = new ClassOverride("A1", "they grow", new UUID(7, 7), today, NOON);
        var noon = new Moment(NOON, ZoneOffset.UTC);
        accounts.change(account.id(), null, standing -> standing.orElseThrow().override(decided, rules, noon, noon));

        assertThat(accounts.find(account.id()).orElseThrow().what().potential().override())
                .isEqualTo(decided);
        assertThat(accounts.overriddenUntilBefore(today, 500, null)).doesNotContain(account.id());
        assertThat(accounts.overriddenUntilBefore(today.plusDays(1), 500, null)).contains(account.id());
        assertThat(accounts.overriddenUntilBefore(today.plusDays(1), 500, account.id()))
                .doesNotContain(account.id());
    }

    @Test
    void listsAccountsInPages() {
        open(anyId(), null, profile("One", null, null, null));
        open(anyId(), null, profile("Two", null, null, null));

        var first = accounts.list(AccountsWanted.ALL, 1, null);
        var second = accounts.list(AccountsWanted.ALL, 1, first.next());

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    private Account open(AccountId id, @Nullable ExternalKey key, AccountProfile profile) {
        return accounts.change(id, null, none -> Account.open(id, key, profile, NOON))
                .standing()
                .what();
    }

    private static AccountId anyId() {
        return new AccountId(UUID.randomUUID());
    }
}
