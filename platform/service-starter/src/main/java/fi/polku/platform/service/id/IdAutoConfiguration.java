package fi.polku.platform.service.id;

import fi.polku.platform.service.time.TimeAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives a service its {@link NewIds}. */
@AutoConfiguration(after = TimeAutoConfiguration.class)
public class IdAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    NewIds newIds(Clock clock) {
        return new NewIds(clock);
    }
}
