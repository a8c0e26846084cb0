package fi.polku.deal.deals.messaging;

import fi.polku.deal.deals.application.Neighbours;
import fi.polku.deal.deals.domain.KnownAccount;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears from account-service which companies there are. */
@Configuration(proxyBeanMethods = false)
class AccountEventsSubscription {

    @Bean
    Subscription accountEvents(Neighbours neighbours) {
        BiConsumer<AccountTold, ReceivedEvent> note =
                (event, received) -> neighbours.note(account(event), received.aggregateVersion());
        return Subscription.to("polku.account.events")
                .on("polku.account.opened.v1", AccountTold.class, note)
                .on("polku.account.changed.v1", AccountTold.class, note)
                .on(
                        "polku.account.classified.v1",
                        AccountClassified.class,
                        (event, received) -> neighbours.noteClass(
                                event.accountId(), event.accountClass(), received.aggregateVersion()))
                .build();
    }

    private static KnownAccount account(AccountTold event) {
        return new KnownAccount(event.accountId(), event.otherIds());
    }
}
