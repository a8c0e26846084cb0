package fi.polku.account;

import fi.polku.account.accounts.application.Reclassification;
import fi.polku.account.people.application.Errands;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done again and again in the background. Several replicas may do the same: it has its effect once. */
@Component
class TimedWork {

    private final Reclassification reclassification;
    private final Errands errands;

    TimedWork(Reclassification reclassification, Errands errands) {
        this.reclassification = reclassification;
        this.errands = errands;
    }

    @Scheduled(fixedDelayString = "${polku.account.reclassify-every:PT1S}")
    void reclassify() {
        reclassification.run();
    }

    @Scheduled(fixedDelayString = "${polku.account.errands-every:PT1S}")
    void runErrands() {
        errands.run();
    }
}
