package fi.polku.lead.signals.messaging;

import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.signals.application.LeadsFromSignals;
import fi.polku.lead.signals.domain.SignalId;
import fi.polku.lead.signals.domain.Signals;
import fi.polku.platform.service.subscription.Subscription;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sees to it that a signal that became a lead has its lead: the command that resolved it may have ended before the lead
 * was captured. Usually there is nothing left to do.
 */
@Configuration(proxyBeanMethods = false)
class SignalEventsSubscription {

    @Bean
    Subscription signalEvents(Signals signals, LeadsFromSignals leads) {
        return Subscription.to("polku.lead.events")
                .on(
                        "polku.lead.signal-resolved.v1",
                        SignalResolved.class,
                        (event, _) -> signals.find(new SignalId(event.signalId()))
                                .ifPresent(signal -> leads.capture(signal.what())))
                .outcome(LeadRefused.class)
                .build();
    }

    /** What is read of the event; the rest is known here. */
    record SignalResolved(UUID signalId) {}
}
