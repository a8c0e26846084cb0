package fi.polku.platform.service.outbox;

import fi.polku.platform.service.time.TimeAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.config.BindingServiceConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The relay and the sweeper that publish what waits in a service's outboxes. */
@AutoConfiguration(after = {BindingServiceConfiguration.class, TimeAutoConfiguration.class})
@ConditionalOnBean(BindingService.class)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EventPublisher eventPublisher(
            BindingService bindings, ApplicationContext context, @Value("${spring.application.name}") String service) {
        return new StreamPublisher(bindings, context, "/" + service);
    }

    @Bean
    Backlog outboxBacklog(OutboxProperties properties) {
        return new Backlog(properties.maxPending(), properties.maxPendingPerDocument());
    }

    @Bean
    OutboxRelay outboxRelay(EventPublisher publisher, Backlog backlog, Clock clock, MeterRegistry meters) {
        return new OutboxRelay(publisher, backlog, clock, meters);
    }

    @Bean
    OutboxSweeper outboxSweeper(OutboxRelay relay, Backlog backlog, OutboxProperties properties) {
        return new OutboxSweeper(relay, backlog, properties.sweepInterval());
    }
}
