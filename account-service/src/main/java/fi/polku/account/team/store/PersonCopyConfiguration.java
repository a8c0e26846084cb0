package fi.polku.account.team.store;

import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where copies of our people are; a bean, so that others can ask which are missing. */
@Configuration(proxyBeanMethods = false)
class PersonCopyConfiguration {

    @Bean
    Copies<PersonCopy> personCopies(CopiesFactory copies) {
        return copies.of("person", PersonCopy.class);
    }
}
