package fi.polku.account;

import fi.polku.account.purchases.domain.SurveyPolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands what is set from outside to those who need it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountProperties.class)
class AccountConfiguration {

    @Bean
    SurveyPolicy surveyPolicy(AccountProperties properties) {
        return new SurveyPolicy(properties.surveyAfter());
    }
}
