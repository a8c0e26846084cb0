package fi.polku.account.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.account.people.domain.Errand;
import fi.polku.account.people.domain.HandoverNotes;
import fi.polku.account.people.domain.Named;
import fi.polku.account.people.domain.Neighbours;
import fi.polku.account.people.domain.OpenErrands;
import fi.polku.account.people.domain.Person;
import fi.polku.platform.test.fault.MutableClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErrandsTest {

    private static final UUID ACCOUNT = new UUID(2, 1);
    private static final UUID DEAL = new UUID(3, 1);
    private static final UUID LEAD = new UUID(4, 1);

    private final MutableClock clock = MutableClock.at("2026-03-02T10:00:00Z");
    private final ErrandsInMemory open = new ErrandsInMemory();
    private final PeopleInMemory people = new PeopleInMemory();
    private final Known neighbours = new Known();
    private final Errands errands = new Errands(open, neighbours, people, clock);

    @Test
    void bringsTheContactPersonAndTheDecisionMakersToTheCustomer() {
        errands.fetchPeople(ACCOUNT, DEAL, LEAD);

        assertThat(errands.run()).isEqualTo(2);

        assertThat(people.of(ACCOUNT))
                .extracting(Person::name, Person::learntFrom, Person::part)
                .containsExactlyInAnyOrder(tuple("Lempi Lumi", "lead", null), tuple("Oili Olki", "deal", "decides"));
        assertThat(open.errands).isEmpty();
    }

    @Test
    void bringsTheSameWhenItIsDoneTwice() {
        errands.fetchPeople(ACCOUNT, DEAL, LEAD);
        errands.run();
        errands.fetchPeople(ACCOUNT, DEAL, LEAD);
        errands.run();

        assertThat(people.of(ACCOUNT)).hasSize(2);
    }

    @Test
    void asksNobodyForTheContactOfADealThatGrewFromNoLead() {
        errands.fetchPeople(ACCOUNT, DEAL, null);

        assertThat(errands.run()).isEqualTo(1);
    }

    @Test
    void leavesAnErrandForLaterWhileAServiceIsAwayAndPausesLongerEachTime() {
        neighbours.away = true;
        errands.fetchHandover(DEAL);

        assertThat(errands.run()).isZero();
        assertThat(errands.run()).isZero();
        assertThat(open.only().attempts()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        assertThat(errands.run()).isZero();
        assertThat(open.only().dueAt()).isEqualTo(clock.instant().plusSeconds(2));

        neighbours.away = false;
        clock.advance(Duration.ofSeconds(2));
        assertThat(errands.run()).isEqualTo(1);
        assertThat(people.notes(DEAL)).isPresent();
    }

    @Test
    void leavesAnErrandThatFailsForLaterAndDoesTheOthers() {
        neighbours.broken = true;
        errands.fetchHandover(DEAL);
        errands.fetchPeople(ACCOUNT, DEAL, LEAD);

        assertThat(errands.run()).isEqualTo(2);
        assertThat(open.only().dueAt()).isEqualTo(clock.instant().plusSeconds(1));

        neighbours.broken = false;
        clock.advance(Duration.ofSeconds(1));
        assertThat(errands.run()).isEqualTo(1);
    }

    @Test
    void pausesForFiveMinutesAtTheLongest() {
        var errand = Errand.now(Errand.What.HANDOVER, DEAL, null, clock.instant());
        for (int i = 0; i < 100; i++) {
            errand = errand.later(clock.instant(), Duration.ofSeconds(1));
        }

        assertThat(errand.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
    }

    private static final class Known implements Neighbours {

        private boolean away;
        private boolean broken;

        @Override
        public Optional<Named> contactOf(UUID lead) {
            return Optional.of(new Named("Lempi Lumi", "CEO", null, null, null));
        }

        @Override
        public List<Named> decisionMakersOf(UUID deal) {
            return List.of(new Named("Oili Olki", null, null, null, "decides"));
        }

        @Override
        public HandoverNotes handoverOf(UUID deal) {
            if (away) {
                throw new Neighbours.Away("deal-service", new IOException("down"));
            }
            if (broken) {
                throw new IllegalStateException("nobody thought of this");
            }
            return new HandoverNotes(deal, "In May", null, null, null, List.of());
        }
    }

    private static final class ErrandsInMemory implements OpenErrands {

        private final Map<String, Errand> errands = new TreeMap<>();

        Errand only() {
            assertThat(errands).hasSize(1);
            return errands.values().iterator().next();
        }

        @Override
        public void keep(Errand errand) {
            errands.put(errand.id(), errand);
        }

        @Override
        public List<Errand> due(Instant now, int limit) {
            return errands.values().stream()
                    .filter(errand -> !errand.dueAt().isAfter(now))
                    .toList();
        }

        @Override
        public void done(Errand errand) {
            errands.remove(errand.id(), errand);
        }
    }
}
