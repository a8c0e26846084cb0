package fi.polku.lead.signals.messaging;

import fi.polku.lead.signals.application.DealNews;
import fi.polku.lead.signals.domain.GrownDeal;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what becomes of deals, so that whoever raised a signal can see it. */
@Configuration(proxyBeanMethods = false)
class SignalDealsSubscription {

    @Bean
    Subscription signalDeals(DealNews news) {
        BiConsumer<DealTold, ReceivedEvent> stands = (event, received) -> news.stands(
                event.dealId(), event.leadId(), event.state(), event.occurredAt(), received.aggregateVersion());
        return Subscription.to("polku.deal.events")
                .on("polku.deal.opened.v1", DealTold.class, stands)
                .on("polku.deal.closed.v1", DealTold.class, stands)
                .on("polku.deal.corrected.v1", DealTold.class, stands)
                .on(
                        "polku.deal.withdrawn.v1",
                        DealWithdrawn.class,
                        (event, received) -> news.stands(
                                event.dealId(),
                                event.leadId(),
                                GrownDeal.State.WITHDRAWN,
                                event.occurredAt(),
                                received.aggregateVersion()))
                .on(
                        "polku.deal.reopened.v1",
                        DealReopened.class,
                        (event, received) ->
                                news.reopened(event.dealId(), event.occurredAt(), received.aggregateVersion()))
                .build();
    }

    /** What is read of a deal's whole state. */
    record DealTold(
            UUID dealId, @Nullable UUID leadId, @Nullable String outcome, Instant occurredAt) {

        GrownDeal.State state() {
            return switch (outcome) {
                case "won" -> GrownDeal.State.WON;
                case "lost" -> GrownDeal.State.LOST;
                case null, default -> GrownDeal.State.OPENED;
            };
        }
    }

    /** What is read when a seller gave a lead back. */
    record DealWithdrawn(UUID dealId, @Nullable UUID leadId, Instant occurredAt) {}

    /** What is read when a deal is open again. */
    record DealReopened(UUID dealId, Instant occurredAt) {}
}
