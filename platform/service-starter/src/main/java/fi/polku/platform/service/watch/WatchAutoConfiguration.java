package fi.polku.platform.service.watch;

import fi.polku.platform.service.deadletter.DeadLetterAutoConfiguration;
import fi.polku.platform.service.deadletter.Listeners;
import fi.polku.platform.service.outbox.Backlog;
import fi.polku.platform.service.outbox.OutboxAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Tells how the events of a service fare that publishes or hears any. */
@AutoConfiguration(after = {DeadLetterAutoConfiguration.class, OutboxAutoConfiguration.class})
@ConditionalOnBean({Listeners.class, Backlog.class})
class WatchAutoConfiguration {

    @Bean
    ConsumerLag consumerLag(
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers,
            Listeners listeners,
            MeterRegistry meters,
            @Value("${polku.consumer-lag.interval:10s}") Duration interval) {
        return new ConsumerLag(brokers, listeners, meters, interval);
    }

    @Bean
    EventsHealth eventsHealthIndicator(Backlog backlog, ConsumerLag lag, MeterRegistry meters, Clock clock) {
        return new EventsHealth(backlog, lag, meters, clock);
    }
}
