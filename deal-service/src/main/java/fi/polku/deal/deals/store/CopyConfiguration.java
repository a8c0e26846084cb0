package fi.polku.deal.deals.store;

import fi.polku.deal.deals.domain.LeadAccount;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The copies that this service keeps of other services' things; as beans, so that others can ask which are missing. */
@Configuration(proxyBeanMethods = false)
class CopyConfiguration {

    @Bean
    Copies<PersonCopy> personCopies(CopiesFactory copies) {
        return copies.of("person", PersonCopy.class, CopiedPeople.ROLES);
    }

    @Bean
    Copies<AccountCopy> accountCopies(CopiesFactory copies) {
        return copies.of("account", AccountCopy.class);
    }

    @Bean
    Copies<AccountClassCopy> accountClassCopies(CopiesFactory copies) {
        return copies.of("account-class", AccountClassCopy.class);
    }

    @Bean
    Copies<LeadAccount> leadAccountCopies(CopiesFactory copies) {
        return copies.of("lead-account", LeadAccount.class);
    }

    @Bean
    Copies<AliasCopy> aliasCopies(CopiesFactory copies) {
        return copies.of("account-alias", AliasCopy.class);
    }
}
