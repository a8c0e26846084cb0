package fi.polku.lead;

import fi.polku.lead.leads.application.RestedLeads;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done again and again in the background. Several replicas may do the same: it has its effect once. */
@Component
class TimedWork {

    private final RestedLeads rested;

    TimedWork(RestedLeads rested) {
        this.rested = rested;
    }

    @Scheduled(fixedDelayString = "${polku.lead.wake-every:PT2S}")
    void wakeLeads() {
        rested.wake();
    }
}
