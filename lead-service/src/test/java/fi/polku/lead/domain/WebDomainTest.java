package fi.polku.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebDomainTest {

    @ParameterizedTest
    @CsvSource({
        "nokia.com, nokia.com",
        "WWW.Nokia.com, nokia.com",
        "https://www.nokia.com/about?x=1, nokia.com",
        "nokia.com., nokia.com",
        "shop.kesko.fi:8443, shop.kesko.fi",
        "jääkiekko.fi, xn--jkiekko-5waa.fi"
    })
    void readsTheDomainOutOfAnAddress(String text, String domain) {
        assertThat(WebDomain.parse(text)).contains(new WebDomain(domain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nokia", "unknown", "two words.fi", "-x.fi", "a..fi", "sales@nokia.com"})
    void readsNothingOutOfWhatIsNoDomain(String text) {
        assertThat(WebDomain.parse(text)).isEmpty();
    }

    @Test
    void tellsNoCompanyByAProviderThatAnybodyHasMailWith() {
        assertThat(new WebDomain("gmail.com").namesOneCompany()).isFalse();
        assertThat(new WebDomain("nokia.com").namesOneCompany()).isTrue();
    }
}
