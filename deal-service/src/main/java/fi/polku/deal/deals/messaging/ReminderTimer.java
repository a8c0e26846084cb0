package fi.polku.deal.deals.messaging;

import fi.polku.deal.deals.application.VerdictReminders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says from time to time that time goes by. */
@Component
class ReminderTimer {

    private final VerdictReminders reminders;

    ReminderTimer(VerdictReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(fixedDelayString = "${polku.reminders.every:PT5S}")
    void tick() {
        reminders.remind();
    }
}
