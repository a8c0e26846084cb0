package fi.polku.account.purchases.store;

import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is kept what was heard of deals. */
@Configuration(proxyBeanMethods = false)
class DealCopyConfiguration {

    @Bean
    Copies<DealNewsCopy> dealNewsCopies(CopiesFactory copies) {
        return copies.of("deal-news", DealNewsCopy.class);
    }
}
