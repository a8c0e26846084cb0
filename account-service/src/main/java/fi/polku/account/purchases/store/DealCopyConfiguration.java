package fi.polku.account.purchases.store;

import fi.polku.account.purchases.domain.AcceptedHandover;
import fi.polku.account.purchases.domain.BuyerUnknown;
import fi.polku.account.purchases.domain.NotWon;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is kept what was heard of deals. */
@Configuration(proxyBeanMethods = false)
class DealCopyConfiguration {

    @Bean
    Copies<NotWon> dealsNotWon(CopiesFactory copies) {
        return copies.of("deal-not-won", NotWon.class);
    }

    @Bean
    Copies<BuyerUnknown> dealsOfUnknownBuyers(CopiesFactory copies) {
        return copies.of("deal-buyer-unknown", BuyerUnknown.class);
    }

    @Bean
    Copies<AcceptedHandover> acceptedHandovers(CopiesFactory copies) {
        return copies.of("accepted-handover", AcceptedHandover.class);
    }
}
