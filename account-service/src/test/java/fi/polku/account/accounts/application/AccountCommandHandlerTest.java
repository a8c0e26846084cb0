package fi.polku.account.accounts.application;

import static fi.polku.account.accounts.domain.Companies.FINLAND;
import static fi.polku.account.accounts.domain.Companies.NOKIA_ID;
import static fi.polku.account.accounts.domain.Companies.NOON;
import static fi.polku.account.accounts.domain.Companies.id;
import static fi.polku.account.accounts.domain.Companies.key;
import static fi.polku.account.accounts.domain.Companies.named;
import static fi.polku.account.accounts.domain.Companies.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.accounts.domain.AccountProfile;
import fi.polku.account.accounts.domain.AccountRefused;
import fi.polku.account.classes.domain.RuleSetsInMemory;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Decided.Effect;
import fi.polku.account.team.application.TeamInMemory;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AccountCommandHandlerTest {

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final TeamInMemory team = new TeamInMemory();
    private final AccountCommandHandler handler = new AccountCommandHandler(
            accounts,
            new ClassifiedChanges(accounts, RuleSetsInMemory.shipped(), ZoneOffset.UTC),
            team,
            FINLAND,
            Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void opensAnAccountForARecordOfACompanyNotKnown() {
        var decided = hear("crm", 1, named("Acme"));

        assertThat(decided.effect()).isEqualTo(Effect.CREATED);
        assertThat(decided.standing().what().id()).isEqualTo(id(1).value());
    }

    @Test
    void changesNothingWhenTheSameRecordsComeAgain() {
        hear("crm", 1, named("Acme"));
        hear("crm", 2, named("Acme"));
        accounts.published.clear();

        assertThat(hear("crm", 1, named("Acme")).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(hear("crm", 2, named("Acme")).effect()).isEqualTo(Effect.UNCHANGED);
        assertThat(accounts.published).isEmpty();
    }

    @Test
    void addsARecordOfAnotherSystemToTheAccountWithItsBusinessId() {
        hear("crm", 1, profile("Nokia", NOKIA_ID, null, null));

        var decided = hear("erp", 2, profile("NOKIA", NOKIA_ID, null, null));

        assertThat(decided.effect()).isEqualTo(Effect.UPDATED);
        assertThat(decided.standing().what().id()).isEqualTo(id(1).value());
        assertThat(decided.standing().what().records()).containsExactly(key("crm", "1"), key("erp", "2"));
    }

    @Test
    void matchesAgainWhenAnotherOpensTheCompanyMeanwhile() {
        accounts.beforeNextChange(() -> hear("crm", 1, profile("Nokia", NOKIA_ID, null, null)));

        var decided = hear("erp", 2, profile("NOKIA", NOKIA_ID, null, null));

        assertThat(decided.standing().what().id()).isEqualTo(id(1).value());
    }

    @Test
    void namesAParentThatComesLaterByTheIdItWillHave() {
        var decided = hearWithParent(1, "Child", 2);

        assertThat(decided.standing().what().parentId()).isEqualTo(id(2).value());
    }

    @Test
    void namesAParentThatIsKnownByTheAccountItBelongsTo() {
        hear("crm", 1, profile("Nokia", NOKIA_ID, null, null));
        hear("erp", 5, profile("Nokia", NOKIA_ID, null, null));

        var decided = handler.handle(new AccountCommand.Import(
                id(6), key("erp", "6"), named("Child"), new AccountCommand.ParentRecord(key("erp", "5"), id(5))));

        assertThat(decided.standing().what().parentId()).isEqualTo(id(1).value());
    }

    @Test
    void refusesToEnterACompanyWhoseBusinessIdIsKnown() {
        hear("crm", 1, profile("Nokia", NOKIA_ID, null, null));

        assertThatExceptionOfType(AccountRefused.BusinessIdTaken.class)
                .isThrownBy(() -> handler.handle(
                        new AccountCommand.Open(id(2), profile("Nokia again", NOKIA_ID, null, null), null)));
    }

    @Test
    void correctsACompanyButNotToTheBusinessIdOfAnother() {
        hear("crm", 1, profile("Nokia", NOKIA_ID, null, null));
        handler.handle(new AccountCommand.Open(id(2), named("Acme"), null));

        var decided = handler.handle(new AccountCommand.Correct(id(2), 2, named("Acme Group"), null));

        assertThat(decided.standing().what().name()).isEqualTo("Acme Group");
        assertThatExceptionOfType(AccountRefused.BusinessIdTaken.class)
                .isThrownBy(() -> handler.handle(
                        new AccountCommand.Correct(id(2), 3, profile("Acme", NOKIA_ID, null, null), null)));
    }

    @Test
    void leavesACompanyAsItIsWhenItIsEnteredAgainUnderItsId() {
        handler.handle(new AccountCommand.Open(id(2), named("Acme"), null));

        assertThat(handler.handle(new AccountCommand.Open(id(2), named("Acme"), null))
                        .effect())
                .isEqualTo(Effect.UNCHANGED);
    }

    private Decided<AccountView> hear(String system, int number, AccountProfile said) {
        return handler.handle(new AccountCommand.Import(id(number), key(system, String.valueOf(number)), said, null));
    }

    private Decided<AccountView> hearWithParent(int number, String name, int parent) {
        return handler.handle(new AccountCommand.Import(
                id(number),
                key("crm", String.valueOf(number)),
                named(name),
                new AccountCommand.ParentRecord(key("crm", String.valueOf(parent)), id(parent))));
    }
}
