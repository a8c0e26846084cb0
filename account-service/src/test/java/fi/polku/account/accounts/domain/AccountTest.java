package fi.polku.account.accounts.domain;

import static fi.polku.account.accounts.domain.Companies.FINLAND;
import static fi.polku.account.accounts.domain.Companies.NOKIA_ID;
import static fi.polku.account.accounts.domain.Companies.NOON;
import static fi.polku.account.accounts.domain.Companies.OTHER_ID;
import static fi.polku.account.accounts.domain.Companies.id;
import static fi.polku.account.accounts.domain.Companies.inIndustry;
import static fi.polku.account.accounts.domain.Companies.key;
import static fi.polku.account.accounts.domain.Companies.named;
import static fi.polku.account.accounts.domain.Companies.opened;
import static fi.polku.account.accounts.domain.Companies.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.account.domain.ExternalKey;
import fi.polku.account.domain.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final ExternalKey IN_CRM = key("crm", "1");
    private static final ExternalKey IN_ERP = key("erp", "A-9");

    @Test
    void opensWithEverythingThatOthersMayNeed() {
        var revenue = new Money(new BigDecimal("1100.04"), "USD");
        var known =
                new AccountProfile("Acme", NOKIA_ID, new WebDomain("acme.com"), "tech", "FI", 12, revenue, 1996, id(7));

        var change = Account.open(id(1), IN_CRM, known, NOON);

        assertThat(change.events())
                .containsExactly(new AccountOpened(
                        id(1).value(),
                        "crm",
                        "1",
                        null,
                        "Acme",
                        NOKIA_ID.value(),
                        "acme.com",
                        "tech",
                        "FI",
                        12,
                        revenue,
                        1996,
                        id(7).value(),
                        null,
                        NOON));
        assertThat(change.events().getFirst().type()).isEqualTo("polku.account.opened.v1");
    }

    @Test
    void opensWithoutASystemWhenAPersonEntersIt() {
        var change = Account.open(id(1), null, named("Acme"), NOON);

        assertThat(change.events())
                .containsExactly(new AccountOpened(
                        id(1).value(),
                        null,
                        null,
                        null,
                        "Acme",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        NOON));
    }

    @Test
    void changesNothingWhenTheSameIsHeardAgain() {
        var account = opened(1, IN_CRM, inIndustry("Acme", "tech", 12));

        assertThat(account.hear(IN_CRM, inIndustry("Acme", "tech", 12), NOON).events())
                .isEmpty();
    }

    @Test
    void followsWhatItsSourceChanges() {
        var account = opened(1, IN_CRM, inIndustry("Acme", "tech", 12));

        var change = account.hear(IN_CRM, inIndustry("Acme", "software", null), NOON);

        assertThat(change.after().profile()).isEqualTo(inIndustry("Acme", "software", null));
        assertThat(change.events()).singleElement().isInstanceOf(AccountChanged.class);
        assertThat(change.events().getFirst().type()).isEqualTo("polku.account.changed.v1");
    }

    @Test
    void keepsWhatAPersonSetWhileTheSourceOnlyRepeatsItself() {
        var account = opened(1, IN_CRM, inIndustry("Acme", "tech", 12));
        var corrected =
                account.correct(inIndustry("Acme Group", "tech", 12), NOON).after();

        var change = corrected.hear(IN_CRM, inIndustry("Acme", "tech", 13), NOON);

        assertThat(change.after().profile()).isEqualTo(inIndustry("Acme Group", "tech", 13));
    }

    @Test
    void learnsFromAFurtherSourceOnlyWhatItDidNotKnow() {
        var account = opened(1, IN_CRM, inIndustry("Acme", "tech", null));

        var change = account.hear(IN_ERP, inIndustry("ACME Oy", "software", 14), NOON);

        assertThat(change.after().profile()).isEqualTo(inIndustry("Acme", "tech", 14));
        assertThat(change.events())
                .containsExactly(new AccountChanged(
                        id(1).value(),
                        "crm",
                        "1",
                        List.of(IN_ERP),
                        "Acme",
                        null,
                        null,
                        "tech",
                        null,
                        14,
                        null,
                        null,
                        null,
                        null,
                        NOON));
    }

    @Test
    void settlesWhenSeveralSourcesRepeatThemselves() {
        var crm = inIndustry("Acme", "tech", 12);
        var erp = inIndustry("ACME Oy", "software", 14);
        var account = opened(1, IN_CRM, crm).hear(IN_ERP, erp, NOON).after();

        assertThat(account.hear(IN_CRM, crm, NOON).events()).isEmpty();
        assertThat(account.hear(IN_ERP, erp, NOON).events()).isEmpty();
    }

    @Test
    void tellsOthersWhenASourceIsNewEvenIfItAddsNothingElse() {
        var account = opened(1, IN_CRM, named("Acme"));

        assertThat(account.hear(IN_ERP, named("Acme"), NOON).events()).hasSize(1);
    }

    @Test
    void correctsWhatIsKnown() {
        var account = opened(1, IN_CRM, named("Acme"));

        assertThat(account.correct(named("Acme Group"), NOON).after().profile()).isEqualTo(named("Acme Group"));
        assertThat(account.correct(named("Acme"), NOON).events()).isEmpty();
    }

    @Test
    void mayGetAnotherBusinessIdFromItsOnlySource() {
        var account = opened(1, IN_CRM, profile("Acme", NOKIA_ID, null, null));

        var change = account.hear(IN_CRM, profile("Acme", OTHER_ID, null, null), NOON);

        assertThat(change.after().profile().businessId()).isEqualTo(OTHER_ID);
    }

    @Test
    void refusesABusinessIdThatAnotherSourceContradicts() {
        var acme = profile("Acme", NOKIA_ID, null, null);
        var account = opened(1, IN_CRM, acme).hear(IN_ERP, acme, NOON).after();

        assertThatExceptionOfType(AccountRefused.BusinessIdContradicted.class)
                .isThrownBy(() -> account.hear(IN_ERP, profile("Acme", OTHER_ID, null, null), NOON))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("business-id-contradicted");
                    assertThat(refused.flaws())
                            .singleElement()
                            .satisfies(flaw -> assertThat(flaw.field()).isEqualTo("businessId"));
                });
    }

    @Test
    void refusesToBeItsOwnParent() {
        var ownChild = named("Acme").under(id(1));

        assertThatExceptionOfType(AccountRefused.OwnParent.class)
                .isThrownBy(() -> Account.open(id(1), IN_CRM, ownChild, NOON))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("own-parent"));
        assertThatExceptionOfType(AccountRefused.OwnParent.class)
                .isThrownBy(() -> opened(1, IN_CRM, named("Acme")).correct(ownChild, NOON));
    }

    @Test
    void isRecognisedByAllItsRecordsBusinessIdDomainAndName() {
        var account = opened(1, IN_CRM, profile("Acme", NOKIA_ID, "acme.com", "FI"))
                .hear(IN_ERP, named("ACME"), NOON)
                .after();

        assertThat(account.keys(FINLAND))
                .extracting(AccountKey::text)
                .containsExactlyInAnyOrder(
                        "external:3:crm:1",
                        "external:3:erp:A-9",
                        "business-id:0112038-9",
                        "domain:acme.com",
                        "name:acme|fi");
    }

    @Test
    void isRecognisedByItsNameAtHomeWhenItsCountryIsNotKnownAndByNoMailProvider() {
        var account = opened(1, IN_CRM, profile("Acme", null, "gmail.com", null));

        assertThat(account.keys(FINLAND))
                .containsExactlyInAnyOrder(new AccountKey.External(IN_CRM), new AccountKey.NameInCountry("Acme", "FI"));
    }

    @Test
    void tellsOfTheLeadThatCameAndOfTheLatestOnesBeforeOnly() {
        var account = opened(1, key("crm", "1"), named("Acme"))
                .hear(key("erp", "7"), named("Acme"), NOON)
                .after();
        for (int lead = 1; lead < 30; lead++) {
            account = account.learn(key("polku.lead", "L" + lead), named("Acme"), NOON)
                    .after();
        }

        var change = account.learn(key("polku.lead", "L30"), named("Acme"), NOON);

        assertThat(change.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        AccountChanged.class,
                        event -> assertThat(event.aliases())
                                .hasSize(21)
                                .contains(key("erp", "7"), key("polku.lead", "L30"), key("polku.lead", "L11"))
                                .doesNotContain(key("polku.lead", "L10")));
        assertThat(change.after().sources()).hasSize(32);
    }
}
