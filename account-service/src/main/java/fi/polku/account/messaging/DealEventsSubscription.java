package fi.polku.account.messaging;

import fi.polku.account.accounts.application.Upkeep;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.people.application.Errands;
import fi.polku.account.purchases.application.DealNews;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.WonDeal;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears from deal-service what was won, reopened and handed over, and when customers were met. */
@Configuration(proxyBeanMethods = false)
class DealEventsSubscription {

    private final DealNews deals;
    private final Errands errands;
    private final Upkeep upkeep;

    DealEventsSubscription(DealNews deals, Errands errands, Upkeep upkeep) {
        this.deals = deals;
        this.errands = errands;
        this.upkeep = upkeep;
    }

    @Bean
    Subscription dealEvents() {
        return Subscription.to("polku.deal.events")
                .on(
                        "polku.deal.closed.v1",
                        DealTold.class,
                        (event, received) -> event.won().ifPresent(won -> hear(won, event, received)))
                .on("polku.deal.corrected.v1", DealTold.class, this::hearCorrected)
                .on(
                        "polku.deal.reopened.v1",
                        DealReopened.class,
                        (event, received) ->
                                deals.notWon(event.dealId(), received.aggregateVersion(), event.occurredAt()))
                .on("polku.deal.handed-over-to-delivery.v1", HandedOver.class, this::hear)
                .on("polku.deal.activity-logged.v1", ActivityLogged.class, (event, _) -> hear(event))
                .build();
    }

    private void hearCorrected(DealTold deal, ReceivedEvent received) {
        if (!deal.isWon()) {
            deals.notWon(deal.dealId(), received.aggregateVersion(), deal.occurredAt());
        } else {
            deal.won()
                    .ifPresentOrElse(
                            won -> hear(won, deal, received),
                            () -> deals.wonBySomebody(deal.dealId(), received.aggregateVersion(), deal.occurredAt()));
        }
    }

    private void hear(WonDeal won, DealTold deal, ReceivedEvent received) {
        var purchase = deals.won(won, received.aggregateVersion(), deal.occurredAt());
        if (!purchase.deal().imported() && !purchase.cancelled()) {
            fetchPeople(purchase);
        }
    }

    private void hear(HandedOver handover, ReceivedEvent received) {
        deals.handedOver(handover.dealId(), handover.accepted(received.aggregateVersion()))
                .ifPresent(this::fetchPeople);
        errands.fetchHandover(handover.dealId());
    }

    /** Fetched again with the handover: decision makers are named after the win too. */
    private void fetchPeople(Purchase purchase) {
        var deal = purchase.deal();
        errands.fetchPeople(deal.accountId(), deal.dealId(), deal.leadId());
    }

    private void hear(ActivityLogged activity) {
        if (activity.accountId() != null && activity.reachedTheCustomer()) {
            upkeep.noteContact(new AccountId(activity.accountId()), activity.occurredAt());
        }
    }
}
