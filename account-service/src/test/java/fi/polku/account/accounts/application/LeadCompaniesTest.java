package fi.polku.account.accounts.application;

import static fi.polku.account.accounts.domain.Companies.FINLAND;
import static fi.polku.account.accounts.domain.Companies.NOKIA_ID;
import static fi.polku.account.accounts.domain.Companies.NOON;
import static fi.polku.account.accounts.domain.Companies.OTHER_ID;
import static fi.polku.account.accounts.domain.Companies.id;
import static fi.polku.account.accounts.domain.Companies.key;
import static fi.polku.account.accounts.domain.Companies.profile;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.classes.domain.RuleSetsInMemory;
import fi.polku.account.domain.Decided;
import fi.polku.account.team.application.TeamInMemory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which company a lead is about. */
class LeadCompaniesTest {

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final AccountCommandHandler handler = new AccountCommandHandler(
            accounts,
            new ClassifiedChanges(accounts, RuleSetsInMemory.shipped(), ZoneOffset.UTC),
            new TeamInMemory(),
            FINLAND,
            Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void isANewOneWhenNothingIsKnownOfIt() {
        assertThat(learn(1, profile("Acme", null, null, null)).effect()).isEqualTo(Decided.Effect.CREATED);
        assertThat(accountOf(learn(2, profile("Acme", null, null, "Sweden")))).isEqualTo(id(2).value());
    }

    @Test
    void isTheOneOfItsNameHereAtHomeWhenNobodyTellsACountry() {
        learn(1, profile("Acme", null, null, null));
        learn(2, profile("Nokia", NOKIA_ID, null, "Finland"));

        var acme = learn(3, profile("ACME", null, null, null));
        assertThat(accountOf(acme)).isEqualTo(id(1).value());
        assertThat(acme.standing().what().country()).as("only for finding it").isNull();
        assertThat(accountOf(learn(4, profile("Acme", null, null, "Suomi")))).isEqualTo(id(1).value());
        assertThat(accountOf(learn(5, profile("nokia", null, null, null)))).isEqualTo(id(2).value());
    }

    @Test
    void isTheOneThatAnotherLeadToldOfByAnyKey() {
        learn(1, profile("Nokia Oyj", NOKIA_ID, "nokia.com", "Finland"));

        assertThat(accountOf(learn(2, profile("Nokia", NOKIA_ID, null, "Finland"))))
                .isEqualTo(id(1).value());
        assertThat(accountOf(learn(3, profile("Nokia", null, "nokia.com", null))))
                .isEqualTo(id(1).value());
        assertThat(accountOf(learn(4, profile("NOKIA OYJ", null, null, "finland"))))
                .isEqualTo(id(1).value());
    }

    @Test
    void isAnotherWhenTheBusinessIdIsAnother() {
        learn(1, profile("Kaima Oy", NOKIA_ID, null, "Finland"));

        assertThat(accountOf(learn(2, profile("Kaima Oy", OTHER_ID, null, "Finland"))))
                .isEqualTo(id(2).value());
    }

    @Test
    void staysTheSameWhenTheLeadLaterNamesAnothersBusinessId() {
        learn(1, profile("Acme", null, null, "Finland"));
        handler.handle(new AccountCommand.Open(id(9), profile("Nokia", NOKIA_ID, null, "Finland"), null));

        var decided = learn(1, profile("Acme", NOKIA_ID, null, "Finland"));

        assertThat(accountOf(decided)).isEqualTo(id(1).value());
        assertThat(decided.standing().what().businessId()).isNull();
    }

    private Decided<AccountView> learn(int number, AccountProfile said) {
        return handler.handle(
                new AccountCommand.Learn(id(number), key("polku.lead", String.valueOf(number)), said, NOON));
    }

    private static UUID accountOf(Decided<AccountView> decided) {
        return decided.standing().what().id();
    }
}
