package fi.polku.lead.leads;

import fi.polku.lead.leads.application.LeadReasons;
import fi.polku.lead.leads.application.RestedLeads;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Gives leads what the organisation decides about them, and lets time pass for them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LeadConfiguration {

    @Bean
    LeadReasons leadReasons(Environment environment) {
        return Binder.get(environment)
                .bind("polku.lead-reasons", LeadReasons.class)
                .get();
    }

    @Bean
    Alarm leadAlarm(RestedLeads leads) {
        return new Alarm(leads);
    }

    /** Looks again and again for leads whose day has come. */
    record Alarm(RestedLeads leads) {

        @Scheduled(fixedDelayString = "${polku.wake-interval:2s}")
        void ring() {
            leads.wake();
        }
    }
}
