package fi.polku.platform.service.idempotency;

import fi.polku.platform.service.time.TimeAutoConfiguration;
import fi.polku.platform.service.web.WebAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Gives every POST of a service that has a store its idempotency keys. */
@AutoConfiguration(after = {WebAutoConfiguration.class, TimeAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(MongoDatabaseFactory.class)
@EnableConfigurationProperties(IdempotencyProperties.class)
@EnableScheduling
public class IdempotencyAutoConfiguration {

    private static final String COLLECTION = "idempotency-keys";

    @Bean
    IdempotencyKeys idempotencyKeys(MongoDatabaseFactory databases, IdempotencyProperties properties, Clock clock) {
        return new IdempotencyKeys(() -> databases.getMongoDatabase().getCollection(COLLECTION), properties, clock);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyKeys keys, IdempotencyProperties properties, Clock clock) {
        int largestBody = Math.toIntExact(properties.largestBody().toBytes());
        var patience = new Patience(properties.longestWait(), clock);
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(keys, patience, largestBody));
        // Within the cause: keys are the actor's own.
        registration.setOrder(WebAutoConfiguration.CAUSE_FILTER_ORDER + 10);
        return registration;
    }
}
