package fi.polku.account.accounts.store;

import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where copies of leads are. */
@Configuration(proxyBeanMethods = false)
class LeadCopyConfiguration {

    @Bean
    Copies<LeadCopy> leadCopies(CopiesFactory copies) {
        return copies.of("lead", LeadCopy.class);
    }
}
