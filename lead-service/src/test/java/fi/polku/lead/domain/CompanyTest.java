package fi.polku.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final Country HOME = new Country("FI");
    private static final BusinessId SOME_ID = new BusinessId("0112038-9");

    @Test
    void countsAsOfTheHomeCountryWhenNobodyToldItsOwn() {
        var named = company("Acme", null, null);

        assertThat(named.countedIn(HOME).keys()).containsExactly("name:acme|fi");
        assertThat(company("ACME", null, "Finland").countedIn(HOME).keys()).containsExactly("name:acme|fi");
        assertThat(company("Acme", SOME_ID, null).countedIn(HOME).keys())
                .containsExactly("business-id:0112038-9", "name:acme|fi");
        assertThat(named.keys()).isNotEqualTo(named.countedIn(HOME).keys());
    }

    @Test
    void staysWhereItLivesWhereverHomeIs() {
        assertThat(company("Acme", null, "Sweden").countedIn(HOME).keys()).containsExactly("name:acme|se");
    }

    @Test
    void isShownWithoutACountryThatNobodyTold() {
        assertThat(company("Acme", null, null).countedIn(HOME).country()).isNull();
    }

    private static Company company(String name, @Nullable BusinessId businessId, @Nullable String country) {
        return new Company(name, businessId, null, country, null, null);
    }
}
