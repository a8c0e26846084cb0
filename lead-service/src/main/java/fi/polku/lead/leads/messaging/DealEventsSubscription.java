package fi.polku.lead.leads.messaging;

import fi.polku.lead.leads.application.LeadNews;
import fi.polku.lead.leads.application.LeadNewsHandler;
import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.platform.service.subscription.Subscription;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of products, so that leads can be interested in them, and of what sellers think of leads. */
@Configuration(proxyBeanMethods = false)
class DealEventsSubscription {

    @Bean
    Subscription dealEvents(KnownProducts products, LeadNewsHandler news) {
        return Subscription.to("polku.deal.events")
                .on(
                        "polku.deal.product-changed.v1",
                        ProductAnnounced.class,
                        (event, received) ->
                                products.note(event.productId(), event.name(), received.aggregateVersion()))
                .on(
                        "polku.deal.withdrawn.v1",
                        DealWithdrawn.class,
                        (event, received) -> news.handle(new LeadNews.Returned(
                                new LeadId(event.leadId()), event.dealId(), event.reason(), event.occurredAt())))
                .on("polku.deal.lead-verdict-given.v1", VerdictGiven.class, (event, received) -> {
                    if (event.accepted()) {
                        news.handle(
                                new LeadNews.Accepted(new LeadId(event.leadId()), event.dealId(), event.occurredAt()));
                    }
                })
                .outcome(LeadRefused.class)
                .build();
    }

    /** What is read of a product's events. */
    record ProductAnnounced(UUID productId, String name) {}

    /** What is read of a deal's end as none: its lead comes back. */
    record DealWithdrawn(UUID dealId, UUID leadId, String reason, Instant occurredAt) {}

    /** What is read of a seller's verdict; a returned lead comes back by its deal being withdrawn. */
    record VerdictGiven(
            UUID dealId,
            UUID leadId,
            String verdict,
            @Nullable String reason,
            Instant occurredAt) {

        boolean accepted() {
            return verdict.equals("accepted");
        }
    }
}
