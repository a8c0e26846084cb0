package fi.polku.lead.leads.messaging;

import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.platform.service.subscription.Subscription;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of products, so that leads can be interested in them. */
@Configuration(proxyBeanMethods = false)
class DealEventsSubscription {

    @Bean
    Subscription dealEvents(KnownProducts products) {
        return Subscription.to("polku.deal.events")
                .on(
                        "polku.deal.product-changed.v1",
                        ProductAnnounced.class,
                        (event, received) ->
                                products.note(event.productId(), event.name(), received.aggregateVersion()))
                .build();
    }

    /** What is read of a product's events. */
    record ProductAnnounced(UUID productId, String name) {}
}
