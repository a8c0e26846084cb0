package fi.polku.account;

import fi.polku.account.accounts.domain.Country;
import fi.polku.account.purchases.domain.SurveyPolicy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands what is set from outside to those who need it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
class AccountConfiguration {

    /** The country that a company counts as of, where companies are matched, when nobody told its own. */
    @Bean
    Country homeCountry(@Value("${polku.home-country:FI}") String home) {
        return new Country(home);
    }

    @Bean
    SurveyPolicy surveyPolicy(AccountProperties properties) {
        return new SurveyPolicy(properties.surveyAfter());
    }
}
