package fi.polku.deal;

import fi.polku.deal.deals.application.VerdictReminders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done again and again in the background. Several replicas may do the same: it has its effect once. */
@Component
class TimedWork {

    private final VerdictReminders reminders;

    TimedWork(VerdictReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(fixedDelayString = "${polku.deal.reminders-every:PT5S}")
    void remind() {
        reminders.remind();
    }
}
