package fi.polku.platform.service.deadletter;

import fi.polku.platform.service.time.TimeAutoConfiguration;
import fi.polku.platform.service.web.RefusalTranslator;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Keeps the dead letters of a service that has a store, and shows them where it answers HTTP. */
@AutoConfiguration(after = {TimeAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnBean(MongoDatabaseFactory.class)
public class DeadLetterAutoConfiguration {

    @Bean
    DeadLetters deadLetters(MongoDatabaseFactory databases, Clock clock, MeterRegistry meters) {
        return new DeadLetters(databases, clock, meters);
    }

    @Bean
    Listeners deadLetterListeners() {
        return new Listeners();
    }

    @Bean
    Replays deadLetterReplays(DeadLetters letters, Listeners listeners) {
        return new Replays(letters, listeners);
    }

    @Bean
    DeadLetterSweeper deadLetterSweeper(
            DeadLetters letters,
            Replays replays,
            Listeners listeners,
            MeterRegistry meters,
            @Value("${polku.dead-letters.sweep-interval:5s}") Duration interval,
            @Value("${polku.dead-letters.kept:90d}") Duration kept) {
        return new DeadLetterSweeper(letters, replays, listeners, meters, interval, kept);
    }

    /** What people reach. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class OverHttp {

        @Bean
        DeadLetterController deadLetterController(DeadLetters letters, Replays replays) {
            return new DeadLetterController(letters, replays);
        }

        @Bean
        RefusalTranslator deadLetterRefusals() {
            return exception -> exception instanceof DeadLetterRefused refused
                    ? Optional.of(refused.rejection())
                    : Optional.empty();
        }
    }
}
