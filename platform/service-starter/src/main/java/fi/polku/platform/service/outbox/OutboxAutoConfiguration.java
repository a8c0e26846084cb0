package fi.polku.platform.service.outbox;

import fi.polku.platform.service.time.TimeAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.function.FunctionConfiguration;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;

/** The relay and the sweeper that publish what waits in a service's outboxes. */
@AutoConfiguration(after = {FunctionConfiguration.class, TimeAutoConfiguration.class})
@ConditionalOnBean(StreamBridge.class)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

    /** How Spring Cloud Stream ends the name of an output binding. */
    private static final String OUTPUT = "-out-0";

    @Bean
    @ConditionalOnMissingBean
    EventPublisher eventPublisher(
            StreamBridge bridge,
            BindingServiceProperties bindings,
            @Value("${spring.application.name}") String service) {
        return new StreamBridgePublisher(bridge, "/" + service, outputsByTopic(bindings));
    }

    private static Map<String, String> outputsByTopic(BindingServiceProperties bindings) {
        Map<String, String> outputs = new HashMap<>();
        bindings.getBindings().forEach((name, binding) -> {
            if (name.endsWith(OUTPUT)) {
                outputs.put(binding.getDestination(), name);
            }
        });
        return outputs;
    }

    @Bean
    Backlog outboxBacklog(OutboxProperties properties) {
        return new Backlog(properties.maxPending(), properties.maxPendingPerDocument());
    }

    @Bean
    OutboxRelay outboxRelay(EventPublisher publisher, Backlog backlog, MeterRegistry meters) {
        return new OutboxRelay(publisher, backlog, meters);
    }

    @Bean
    OutboxSweeper outboxSweeper(OutboxRelay relay, Backlog backlog, Clock clock, OutboxProperties properties) {
        return new OutboxSweeper(relay, backlog, clock, properties.sweepInterval());
    }
}
