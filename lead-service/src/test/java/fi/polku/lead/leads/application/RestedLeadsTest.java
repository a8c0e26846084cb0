package fi.polku.lead.leads.application;

import static fi.polku.lead.leads.domain.Prospects.NOW;
import static fi.polku.lead.leads.domain.Prospects.restingFor;
import static fi.polku.lead.leads.domain.Prospects.withId;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.platform.test.fault.MutableClock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestedLeadsTest {

    private static final int MORE_THAN_A_PORTION = 450;

    private final MutableClock clock = MutableClock.at(NOW.at().toString());
    private final LeadsInMemory leads = new LeadsInMemory();
    private final RestedLeads rested =
            new RestedLeads(leads, new LeadNewsHandler(leads, NOW.zone()), clock, NOW.zone());

    @BeforeEach
    void letManyLeadsRest() {
        IntStream.range(0, MORE_THAN_A_PORTION)
                .mapToObj(RestedLeadsTest::id)
                .forEach(id -> leads.add(withId(restingFor(9), id.value())));
        clock.advance(Duration.ofDays(9));
    }

    @Test
    void wakesAllOfThemInOnePass() {
        assertThat(rested.wake()).isEqualTo(MORE_THAN_A_PORTION);

        assertThat(status(id(MORE_THAN_A_PORTION - 1))).isEqualTo(LeadStatus.OPEN);
        assertThat(rested.wake()).isZero();
    }

    @Test
    void leavesThoseThatFailForLaterAndGoesOnWithTheOthers() {
        IntStream.range(0, 300).mapToObj(RestedLeadsTest::id).forEach(leads::poison);

        assertThat(rested.wake()).isEqualTo(MORE_THAN_A_PORTION - 300);

        assertThat(status(id(0))).isEqualTo(LeadStatus.NURTURED);
        assertThat(status(id(MORE_THAN_A_PORTION - 1))).isEqualTo(LeadStatus.OPEN);
    }

    private static LeadId id(int number) {
        return new LeadId(new UUID(9, number));
    }

    private LeadStatus status(LeadId id) {
        return leads.find(id).orElseThrow().what().details().status();
    }
}
