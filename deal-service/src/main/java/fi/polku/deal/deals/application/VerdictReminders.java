package fi.polku.deal.deals.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.deal.deals.domain.Deals;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notes which verdicts are overdue. Several may do so at once: each deal is reminded of once. */
@Component
public class VerdictReminders {

    private static final Logger LOG = LoggerFactory.getLogger(VerdictReminders.class);
    private static final int AT_ONCE = 100;

    private final Deals deals;
    private final Clock clock;

    VerdictReminders(Deals deals, Clock clock) {
        this.deals = deals;
        this.clock = clock;
    }

    /** Notes all that are overdue by now. What fails is logged and tried again next time; the others go on. */
    public void remind() {
        Instant now = clock.instant();
        for (DealId overdue : deals.verdictsOverdue(now, AT_ONCE)) {
            try {
                remindOf(overdue, now);
            } catch (RuntimeException e) {
                LOG.error("Nobody was reminded of the verdict on deal {}", overdue, e);
            }
        }
    }

    private void remindOf(DealId overdue, Instant now) {
        deals.change(
                overdue,
                null,
                standing -> standing.orElseThrow(() -> new DealRefused.NotOpened(overdue))
                        .onCourse()
                        .remind(now));
    }
}
