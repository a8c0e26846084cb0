package fi.polku.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "FI, fi",
        "fin, fi",
        "Finland, fi",
        "Suomi, fi",
        "SUOMI , fi",
        "Sverige, se",
        "Ruotsi, se",
        "Yhdysvallat, us",
        "United States, us",
        "USA, us",
        "UK, gb",
        "Iso-Britannia, gb",
        "Viro, ee",
        "Korea, korea",
        "Atlantis, atlantis"
    })
    void isTheSameHoweverItIsSpelledAndAsItStandsWhenNobodyKnowsIt(String spelled, String key) {
        assertThat(new Country(spelled).key()).isEqualTo(key);
    }

    @Test
    void makesOneCompanyOfItsSpellings() {
        var finland = new Company("Acme Oy", null, null, "Finland", null, null);
        var suomi = new Company("ACME OY", null, null, "Suomi", null, null);

        assertThat(suomi.keys()).isEqualTo(finland.keys());
    }
}
