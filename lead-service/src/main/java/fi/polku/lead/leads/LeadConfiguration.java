package fi.polku.lead.leads;

import fi.polku.lead.domain.Country;
import fi.polku.lead.leads.application.LeadReasons;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives leads what the organisation decides about them. */
@Configuration(proxyBeanMethods = false)
class LeadConfiguration {

    /** The country that a company counts as of, where companies are compared, when nobody told its own. */
    @Bean
    Country homeCountry(@Value("${polku.home-country:FI}") String home) {
        return new Country(home);
    }

    @Bean
    LeadReasons leadReasons(Environment environment) {
        return Binder.get(environment)
                .bind("polku.lead-reasons", LeadReasons.class)
                .get();
    }
}
