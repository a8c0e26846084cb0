package fi.polku.lead.signals;

import fi.polku.lead.signals.domain.SignalReasons;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives signals what the organisation decides about them. */
@Configuration(proxyBeanMethods = false)
class SignalConfiguration {

    @Bean
    SignalReasons signalReasons(Environment environment) {
        return Binder.get(environment)
                .bind("polku.signal-reasons", SignalReasons.class)
                .get();
    }
}
