package fi.polku.platform.service.subscription;

import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.json.JsonAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;

/** Equips the service's subscriptions, and sees to retries and dead letters of everything it hears. */
@AutoConfiguration(after = JsonAutoConfiguration.class)
@ConditionalOnClass(ListenerContainerWithDlqAndRetryCustomizer.class)
class SubscriptionAutoConfiguration {

    @Bean
    SmartInitializingSingleton subscriptionEquipment(
            ObjectProvider<Subscription> subscriptions, EventJson json, MeterRegistry meters) {
        return () -> subscriptions.forEach(subscription -> subscription.equip(json, meters));
    }

    @Bean
    RetriesAndDeadLetters retriesAndDeadLetters(
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers,
            ListableBeanFactory beans,
            BindingServiceProperties bindings,
            MeterRegistry meters) {
        return new RetriesAndDeadLetters(brokers, new Subscriptions(beans, bindings), meters);
    }
}
