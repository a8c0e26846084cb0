package fi.polku.deal.deals.application;

import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.open;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.QualifiedLead;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictRemindersTest {

    private final DealsInMemory deals = new DealsInMemory();
    private final VerdictReminders reminders = new VerdictReminders(deals, Clock.fixed(NOW.at(), NOW.zone()));

    @Test
    void remindsOfEachOverdueVerdictOnce() {
        DealId overdue = openFor(1, Duration.ofHours(-1));
        DealId inTime = openFor(2, Duration.ofHours(1));

        reminders.remind();
        reminders.remind();

        assertThat(versionOf(overdue)).isEqualTo(2);
        assertThat(versionOf(inTime)).isEqualTo(1);
    }

    @Test
    void goesOnWithTheOthersWhenADealFails() {
        DealId failing = openFor(1, Duration.ofHours(-1));
        DealId overdue = openFor(2, Duration.ofHours(-1));
        deals.breakOn(failing);

        reminders.remind();

        assertThat(versionOf(failing)).isEqualTo(1);
        assertThat(versionOf(overdue)).isEqualTo(2);
    }

    private long versionOf(DealId deal) {
        return deals.find(deal).orElseThrow().version();
    }

    private DealId openFor(int number, Duration left) {
        var id = new DealId(new UUID(0, number));
        var lead = QualifiedLead.arrived(null, null, NOW.at().plus(left));
        deals.change(id, null, standing -> Deal.open(id, open(), lead, PROCESS, NOW));
        return id;
    }
}
