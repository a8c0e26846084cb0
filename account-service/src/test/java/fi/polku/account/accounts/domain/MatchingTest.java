package fi.polku.account.accounts.domain;

import static fi.polku.account.accounts.domain.Companies.FINLAND;
import static fi.polku.account.accounts.domain.Companies.NOKIA_ID;
import static fi.polku.account.accounts.domain.Companies.OTHER_ID;
import static fi.polku.account.accounts.domain.Companies.key;
import static fi.polku.account.accounts.domain.Companies.opened;
import static fi.polku.account.accounts.domain.Companies.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final Account nokia = opened(1, key("crm", "1"), profile("Nokia Oyj", NOKIA_ID, "nokia.com", "Finland"));
    private final Account nameless = opened(2, key("crm", "2"), profile("Acme", null, null, "Finland"));

    @Test
    void findsTheAccountThatTheSameRecordOpened() {
        assertThat(match("crm", "2", profile("Renamed", null, null, null))).contains(nameless);
    }

    @Test
    void findsTheAccountOfTheSameBusinessIdFromAnotherSystem() {
        assertThat(match("erp", "9", profile("Nokia", NOKIA_ID, null, null))).contains(nokia);
    }

    @Test
    void findsTheAccountOfTheSameBusinessIdWithinOneSystem() {
        assertThat(match("crm", "3", profile("Nokia, Tampere", NOKIA_ID, null, null)))
                .contains(nokia);
    }

    @Test
    void findsTheAccountOfTheSameDomainFromAnotherSystem() {
        assertThat(match("erp", "9", profile("Nokia", null, "nokia.com", null))).contains(nokia);
    }

    @Test
    void findsTheAccountOfTheSameNameInTheSameCountryFromAnotherSystem() {
        assertThat(match("erp", "9", profile("  ACME. ", null, null, "finland")))
                .contains(nameless);
    }

    @Test
    void findsTheAccountHoweverTheCountryIsSpelled() {
        assertThat(match("erp", "9", profile("Acme", null, null, "FI"))).contains(nameless);
        assertThat(match("erp", "9", profile("Acme", null, null, "Suomi"))).contains(nameless);
    }

    @Test
    void keepsTwoRecordsOfOneSystemApartWhenOnlyNameOrDomainAgree() {
        assertThat(match("crm", "3", profile("Acme", null, null, "Finland"))).isEmpty();
        assertThat(match("crm", "3", profile("Nokia", null, "nokia.com", null))).isEmpty();
    }

    @Test
    void keepsCompaniesOfDifferentBusinessIdsApartWhateverElseAgrees() {
        assertThat(match("erp", "9", profile("Nokia Oyj", OTHER_ID, "nokia.com", "Finland")))
                .isEmpty();
    }

    @Test
    void keepsCompaniesOfOneNameApartWhenTheirDomainsDiffer() {
        assertThat(match("erp", "9", profile("Nokia Oyj", null, "nokiantyres.com", "Finland")))
                .isEmpty();
    }

    @Test
    void keepsCompaniesOfOneNameApartWhenTheirCountriesDiffer() {
        assertThat(match("erp", "9", profile("Acme", null, null, "Sweden"))).isEmpty();
    }

    @Test
    void takesACompanyWithoutACountryForOneOfTheHomeCountry() {
        var said = profile("Acme", null, null, null);

        assertThat(match("erp", "9", said)).contains(nameless);
        assertThat(new Matching(key("erp", "9"), said, List.of(nokia, nameless), new Country("Sweden")).match())
                .isEmpty();
    }

    @Test
    void keepsCompaniesOfDifferentLegalFormsApart() {
        assertThat(match("erp", "9", profile("Nokia Oy", null, null, "Finland")))
                .isEmpty();
    }

    @Test
    void refusesARecordThatTakesTheBusinessIdOfAnotherAccount() {
        assertThatExceptionOfType(AccountRefused.BusinessIdTaken.class)
                .isThrownBy(() -> match("crm", "2", profile("Acme", NOKIA_ID, null, null)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("business-id-taken");
                    assertThat(refused.flaws().getFirst().message())
                            .contains(nokia.id().value().toString());
                });
    }

    private Optional<Account> match(String system, String id, AccountProfile said) {
        return new Matching(key(system, id), said, List.of(nokia, nameless), FINLAND).match();
    }
}
