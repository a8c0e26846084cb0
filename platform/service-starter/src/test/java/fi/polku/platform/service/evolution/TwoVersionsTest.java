package fi.polku.platform.service.evolution;

import static fi.polku.platform.service.counter.CounterService.COUNTED;
import static fi.polku.platform.service.evolution.TallyService.COUNTED_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.platform.service.counter.CounterService;
import fi.polku.platform.service.counter.CounterService.Counted;
import fi.polku.platform.service.counter.CounterService.CounterState;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.service.counter.Publication;
import fi.polku.platform.service.document.PublishedEvent;
import fi.polku.platform.service.document.Revision;
import fi.polku.platform.service.evolution.TallyService.Reached;
import fi.polku.platform.service.evolution.TallyService.Step;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A type of events gets a second version: first only the first is told, then both, then only the second. Whoever listens, and
 * whenever a new build takes over from an old one or the other way round, each event has its effect once and in order.
 */
class TwoVersionsTest {

    private final String id = UUID.randomUUID().toString();
    private final Infrastructure infrastructure = Infrastructure.shared();
    private final String topic = "polku.test." + UUID.randomUUID();
    private final List<Listening> listenings = new ArrayList<>();

    @AfterEach
    void stop() {
        listenings.forEach(Listening::close);
    }

    @Test
    void reachAnOldAndANewListenerOnceEachHoweverOftenTheyAreTold() throws Exception {
        theWholeTransition();

        Listening first = listen(COUNTED);
        Listening second = listen(COUNTED_2, COUNTED);
        first.awaitAllHeard();
        second.awaitAllHeard();

        assertThat(first.stepsOf(id))
                .extracting(Step::version, Step::toldBy, Step::reached)
                .containsExactly(
                        tuple(1L, COUNTED, "1"),
                        tuple(2L, COUNTED, "2"),
                        tuple(3L, COUNTED, "3"),
                        tuple(4L, COUNTED, "4"));
        assertThat(first.counted(COUNTED_2, "skipped")).isEqualTo(3);
        assertThat(first.dead()).isZero();
        assertThat(second.stepsOf(id)).isEqualTo(eachInItsNewestForm());
        assertThat(second.latestOf(id)).isEqualTo(new Step(5, COUNTED_2, "5"));
        assertThat(second.dead()).isZero();

        second.hearAllAgainAs(COUNTED_2, COUNTED);
        second.awaitAllHeard();

        assertThat(second.counted(COUNTED_2, "handled"))
                .as("all was told again")
                .isEqualTo(3);
        assertThat(second.counted(COUNTED, "handled")).isEqualTo(2);
        assertThat(second.counted(COUNTED, "repeated")).isEqualTo(2);
        assertThat(second.stepsOf(id)).isEqualTo(eachInItsNewestForm());
        assertThat(second.latestOf(id)).isEqualTo(new Step(5, COUNTED_2, "5"));
    }

    @Test
    void loseAndDoubleNothingWhenANewBuildTakesOverBetweenTheTwo() {
        infrastructure.createTopic(topic, 1);
        try (Publication events = new Publication(infrastructure.bootstrapServers(), topic)) {
            Listening listening = listen(COUNTED);
            older(events, 1);
            newer(events, 2);
            listening.awaitAllHeard();

            listening.goOnAs(COUNTED_2, COUNTED);
            older(events, 2);
            newer(events, 3);
            older(events, 3);
            listening.awaitAllHeard();

            assertThat(listening.stepsOf(id))
                    .containsExactly(new Step(1, COUNTED, "1"), new Step(2, COUNTED, "2"), new Step(3, COUNTED_2, "3"));
            assertThat(listening.latestOf(id)).isEqualTo(new Step(3, COUNTED_2, "3"));
        }
    }

    @Test
    void loseAndDoubleNothingWhenAnOldBuildComesBackBetweenTheTwo() {
        infrastructure.createTopic(topic, 1);
        try (Publication events = new Publication(infrastructure.bootstrapServers(), topic)) {
            Listening listening = listen(COUNTED_2, COUNTED);
            older(events, 1);
            newer(events, 2);
            listening.awaitAllHeard();

            listening.goOnAs(COUNTED);
            older(events, 2);
            newer(events, 3);
            older(events, 3);
            listening.awaitAllHeard();

            assertThat(listening.stepsOf(id))
                    .containsExactly(new Step(1, COUNTED, "1"), new Step(2, COUNTED_2, "2"), new Step(3, COUNTED, "3"));
            assertThat(listening.latestOf(id)).isEqualTo(new Step(3, COUNTED, "3"));
        }
    }

    private Listening listen(String... types) {
        Listening listening = Listening.to(topic, types);
        listenings.add(listening);
        return listening;
    }

    private void theWholeTransition() {
        try (var counters = CounterService.start(infrastructure, topic, infrastructure.freshDatabaseUri());
                EventProbe probe = EventProbe.fromTheBeginning(infrastructure.bootstrapServers(), topic)) {
            List.<LongFunction<PublishedEvent>>of(
                            this::inTheFirst, this::inTheFirst, this::inBoth, this::inBoth, this::inTheSecond)
                    .forEach(form -> tell(counters.getBean(Counters.class), form));
            probe.await(event -> event.id().equals(id + "-5"));
        }
    }

    private static List<Step> eachInItsNewestForm() {
        return List.of(
                new Step(1, COUNTED, "1"),
                new Step(2, COUNTED, "2"),
                new Step(3, COUNTED_2, "3"),
                new Step(4, COUNTED_2, "4"),
                new Step(5, COUNTED_2, "5"));
    }

    private void tell(Counters counters, LongFunction<PublishedEvent> form) {
        counters.documents().decide(id, null, before -> {
            long reached = before == null ? 1 : before.state().count() + 1;
            return new Revision<>(new CounterState(reached), List.of(form.apply(reached)));
        });
    }

    private PublishedEvent inTheFirst(long reached) {
        return new PublishedEvent(COUNTED, new Counted(id, reached));
    }

    private PublishedEvent inTheSecond(long reached) {
        return new PublishedEvent(COUNTED_2, new Reached(id, Long.toString(reached)));
    }

    private PublishedEvent inBoth(long reached) {
        return new PublishedEvent(COUNTED_2, new Reached(id, Long.toString(reached)), inTheFirst(reached));
    }

    private void older(Publication events, long version) {
        events.send(id, Publication.headers(id, version), "{\"counterId\":\"%s\",\"count\":%d}".formatted(id, version));
    }

    private void newer(Publication events, long version) {
        Map<String, String> headers = Publication.headers(id, version);
        headers.put("ce_type", COUNTED_2);
        headers.put("ce_id", id + "-" + version + ".v2");
        headers.put("ce_formof", id + "-" + version);
        events.send(id, headers, "{\"counter\":\"%s\",\"reached\":\"%d\"}".formatted(id, version));
    }
}
