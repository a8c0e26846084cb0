package fi.polku.platform.service.document;

import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.outbox.Backlog;
import fi.polku.platform.service.outbox.OutboxAutoConfiguration;
import fi.polku.platform.service.outbox.OutboxRelay;
import fi.polku.platform.service.outbox.OutboxSweeper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The factories by which a service makes its collections. */
@AutoConfiguration(
        after = OutboxAutoConfiguration.class,
        afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnBean(MongoDatabaseFactory.class)
public class DocumentAutoConfiguration {

    @Bean
    @ConditionalOnBean(OutboxRelay.class)
    AggregateDocumentsFactory aggregateDocuments(
            MongoDatabaseFactory databases,
            EventJson json,
            OutboxRelay relay,
            OutboxSweeper sweeper,
            Backlog backlog,
            Clock clock,
            MeterRegistry meters) {
        return new AggregateDocumentsFactory(databases, json, relay, sweeper, backlog, clock, meters);
    }

    @Bean
    CopiesFactory copies(MongoDatabaseFactory databases, EventJson json, MeterRegistry meters) {
        return new CopiesFactory(databases, json, meters);
    }
}
