package fi.polku.platform.service.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives a service the clock it tells the time by and the zone its business days are in. */
@AutoConfiguration
public class TimeAutoConfiguration {

    /** Ticks in milliseconds: what is kept in the store, sent as an event and answered over HTTP is the same instant. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
    }

    /** The zone that local dates are meant in: property {@code polku.zone}. The service does not start with a wrong one. */
    @Bean
    @ConditionalOnMissingBean
    ZoneId businessZone(@Value("${polku.zone:Europe/Helsinki}") String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new InvalidZone(zone, e);
        }
    }
}
