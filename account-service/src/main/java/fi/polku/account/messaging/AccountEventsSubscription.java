package fi.polku.account.messaging;

import fi.polku.account.accounts.application.Upkeep;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.platform.service.subscription.Subscription;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears from this service itself what companies bought: it may change their class. */
@Configuration(proxyBeanMethods = false)
class AccountEventsSubscription {

    private final Upkeep upkeep;

    AccountEventsSubscription(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Bean
    Subscription accountEvents() {
        return Subscription.to("polku.account.events")
                .on("polku.account.purchase-recorded.v1", PurchaseTold.class, (event, _) -> judge(event))
                .on("polku.account.purchase-cancelled.v1", PurchaseTold.class, (event, _) -> judge(event))
                .build();
    }

    private void judge(PurchaseTold purchase) {
        upkeep.judge(new AccountId(purchase.accountId()), purchase.occurredAt());
    }

    /** What is read of a purchase that was recorded or cancelled. */
    record PurchaseTold(UUID accountId, Instant occurredAt) {}
}
