package fi.polku.analytics;

import fi.polku.analytics.facts.FactTables;
import fi.polku.analytics.facts.FactsReader;
import fi.polku.analytics.intake.Intake;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.deadletter.Listeners;
import fi.polku.platform.service.json.EventJson;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Puts intake and facts together with the broker and the store of this service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnalyticsProperties.class)
class AnalyticsConfiguration {

    private final AnalyticsProperties properties;
    private final String brokers;

    AnalyticsConfiguration(
            AnalyticsProperties properties, @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        this.properties = properties;
        this.brokers = brokers;
    }

    @Bean
    FactTables factTables() {
        return FactTables.empty(properties.memoryLimit(), properties.threads());
    }

    @Bean
    FactsReader factsReader(FactTables tables, EventJson json) {
        return new FactsReader(brokers, properties.factsTopic(), tables, json);
    }

    @Bean
    Intake intake(
            MongoDatabaseFactory databases,
            EventJson json,
            ZoneId zone,
            DeadLetters letters,
            Listeners listeners,
            MeterRegistry meters) {
        Intake intake = new Intake(
                brokers, properties.eventTopics(), properties.factsTopic(), databases, json, zone, letters, meters);
        intake.listeners().forEach(listeners::add);
        return intake;
    }

    /** Out of service until all facts are here, and while reading them fails. */
    @Bean
    HealthIndicator factsHealthIndicator(FactsReader reader, FactTables tables) {
        return () -> (reader.hasCaughtUp() && reader.isWell() ? Health.up() : Health.outOfService())
                .withDetail("revision", tables.revision())
                .build();
    }

    /** Down while events cannot be folded into facts: the figures are of some time ago then. */
    @Bean
    HealthIndicator intakeHealthIndicator(Intake intake) {
        return () -> (intake.isWell() ? Health.up() : Health.down()).build();
    }
}
