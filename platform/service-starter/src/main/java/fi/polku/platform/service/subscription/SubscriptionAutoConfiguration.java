package fi.polku.platform.service.subscription;

import fi.polku.platform.service.deadletter.DeadLetterAutoConfiguration;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.deadletter.Listeners;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.json.JsonAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;

/** Equips the service's subscriptions, and sees to retries and dead letters of everything it hears. */
@AutoConfiguration(after = {JsonAutoConfiguration.class, DeadLetterAutoConfiguration.class})
@ConditionalOnClass(ListenerContainerWithDlqAndRetryCustomizer.class)
@EnableConfigurationProperties(RetryProperties.class)
class SubscriptionAutoConfiguration {

    @Bean
    Subscriptions subscriptions(ListableBeanFactory beans, BindingServiceProperties bindings) {
        return new Subscriptions(beans, bindings);
    }

    @Bean
    SmartInitializingSingleton subscriptionEquipment(
            ObjectProvider<Subscription> all,
            Subscriptions subscriptions,
            Listeners listeners,
            EventJson json,
            MeterRegistry meters) {
        return () -> {
            all.forEach(subscription -> subscription.equip(json, meters));
            subscriptions.listeners().forEach(listeners::add);
        };
    }

    @Bean
    RetriesAndDeadLetters retriesAndDeadLetters(
            Subscriptions subscriptions, DeadLetters deadLetters, RetryProperties retries) {
        return new RetriesAndDeadLetters(subscriptions, deadLetters, retries);
    }
}
