package fi.polku.platform.service.outbox;

import static fi.polku.platform.service.counter.CounterService.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.counter.CounterService.Counted;
import fi.polku.platform.service.counter.CounterService.CounterState;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.service.counter.Replicas;
import fi.polku.platform.service.document.PublishedEvent;
import fi.polku.platform.service.document.Revision;
import fi.polku.platform.service.document.StaleVersion;
import fi.polku.platform.service.document.TooManyPendingEvents;
import fi.polku.platform.service.document.Written.Result;
import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final String COUNTED_2 = "polku.test.counted.v2";

    private static Replicas service;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void startTwoReplicas() {
        service = new Replicas();
        service.add();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void publishesAnEventAsACloudEventInBinaryMode() {
        Cause cause = new Cause("correlation", "what-caused-it", "anna", null);

        cause.run(() -> service.counters(0).count(id, 1));

        try (EventProbe probe = service.probe()) {
            SeenEvent event = probe.await(COUNTED, id);
            assertThat(event.key()).isEqualTo(id);
            assertThat(event.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_id", id + "-1")
                    .containsEntry("ce_type", COUNTED)
                    .containsEntry("ce_source", "/counter-service")
                    .containsEntry("ce_subject", id)
                    .containsEntry("ce_aggregateversion", "1")
                    .containsEntry("ce_correlationid", "correlation")
                    .containsEntry("ce_causationid", "what-caused-it")
                    .containsEntry("ce_actor", "anna")
                    .containsEntry("content-type", "application/json")
                    .containsKeys("ce_time", "ce_dataschema");
            assertThat(event.headers().keySet())
                    .allMatch(name -> name.startsWith("ce_") || name.equals("content-type"));
            assertThat(event.body()).isEqualTo("{\"counterId\":\"" + id + "\",\"count\":1}");
        }
    }

    @Test
    void publishesAnEventInTwoVersionsOfItsTypeAsOneVersionOfTheAggregate() {
        PublishedEvent older = new PublishedEvent(COUNTED, new Counted(id, 2));
        service.counters(0).count(id, 1);
        service.counters(0)
                .documents()
                .decide(
                        id,
                        1L,
                        _ -> new Revision<>(
                                new CounterState(2),
                                List.of(new PublishedEvent(COUNTED_2, Map.of("reached", "2"), older))));
        service.counters(1).count(id, 2L, 1);

        try (EventProbe probe = service.probe()) {
            probe.await(event -> event.id().equals(id + "-3"));

            assertThat(probe.of(id))
                    .extracting(
                            SeenEvent::id,
                            SeenEvent::type,
                            SeenEvent::aggregateVersion,
                            event -> event.headers().get("ce_formof"))
                    .containsExactly(
                            tuple(id + "-1", COUNTED, 1L, null),
                            tuple(id + "-2.v2", COUNTED_2, 2L, id + "-2"),
                            tuple(id + "-2", COUNTED, 2L, null),
                            tuple(id + "-3", COUNTED, 3L, null));
            assertThat(probe.of(id).get(1).headers())
                    .containsEntry("ce_dataschema", "https://polku.dev/contracts/polku.test.counted.v2.schema.json");
            probe.assertFirstOccurrencesInVersionOrder();
            probe.assertKeyedBySubject();
        }
    }

    @Test
    void publishesEveryEventInOrderWhenTwoReplicasChangeTheSameAggregates() throws Exception {
        List<String> ids = IntStream.range(0, 20)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();

        countFromThreads(8, ids, 30);

        try (EventProbe probe = service.probe()) {
            ids.forEach(counter -> probe.await(event -> event.id().equals(counter + "-30")));
            probe.assertFirstOccurrencesInVersionOrder();
            probe.assertKeyedBySubject();
        }
    }

    @Test
    void losesNoDecisionWhenManyClientsDecideOnOneAggregateAtOnce() throws Exception {
        countFromThreads(32, List.of(id), 96);

        assertThat(service.document(id)).containsEntry("version", 96L);
    }

    @Test
    void emptiesTheOutboxAndGivesBackTheLease() {
        service.counters(0).count(id, 3);

        await().untilAsserted(() -> assertThat(service.document(id))
                .containsEntry("outbox", List.of())
                .containsEntry("version", 3L)
                .containsEntry("leaseUntil", 0L)
                .doesNotContainKey("pendingSince"));
    }

    @Test
    void doesNothingWhenACauseComesAgain() {
        Cause cause = new Cause("correlation", null, "anna", "key-1");

        assertThat(cause.call(() -> service.counters(0).count(id, 1)).result()).isEqualTo(Result.CREATED);
        assertThat(cause.call(() -> service.counters(1).count(id, 1)).result()).isEqualTo(Result.UNCHANGED);

        assertThat(service.document(id)).containsEntry("version", 1L);
    }

    @Test
    void decidesOnlyWhereThereIsSomethingIfThatIsWanted() {
        assertThat(service.counters(0).countIfThere(id, 1)).isEmpty();
        assertThat(service.counters(0).documents().find(id)).isEmpty();

        service.counters(0).count(id, 2);

        assertThat(service.counters(0).countIfThere(id, 1))
                .hasValueSatisfying(written -> assertThat(written.result()).isEqualTo(Result.UPDATED));
        assertThat(service.document(id)).containsEntry("version", 3L);
    }

    @Test
    void refusesADecisionOnAVersionThatIsNotTheLatest() {
        service.counters(0).count(id, 2);

        assertThatThrownBy(() -> service.counters(0).count(id, 1L, 1)).isInstanceOf(StaleVersion.class);

        assertThat(service.counters(0).count(id, 2L, 1).after().version()).isEqualTo(3);
    }

    @Test
    void publishesWhatACrashLeftBehind() {
        try (Replicas crashed = new Replicas()) {
            crashed.silenceTheFirst();
            crashed.counters(0).count(id, 2);
            crashed.endTheLease(id);

            crashed.add();

            try (EventProbe probe = crashed.probe()) {
                assertThat(probe.awaitDistinct(2))
                        .extracting(SeenEvent::aggregateVersion)
                        .containsExactly(1L, 2L);
            }
        }
    }

    @Test
    void publishesWhatWasLeftBehindByAClockThatWasAhead() {
        try (Replicas crashed = new Replicas()) {
            crashed.silenceTheFirst();
            crashed.counters(0).count(id, 2);
            crashed.leaseUntil(id, Instant.now().plus(Duration.ofMinutes(10)));

            crashed.add();

            try (EventProbe probe = crashed.probe()) {
                assertThat(probe.awaitDistinct(2))
                        .extracting(SeenEvent::aggregateVersion)
                        .containsExactly(1L, 2L);
            }
        }
    }

    @Test
    void saysSinceWhenTheOldestEventWaits() {
        try (Replicas silent = new Replicas()) {
            silent.silenceTheFirst();
            silent.counters(0).count(id, 1);
            long since = silent.document(id).getLong("pendingSince");
            await().until(() -> System.currentTimeMillis() > since);

            silent.counters(0).count(id, 1);

            assertThat(silent.document(id)).containsEntry("version", 2L).containsEntry("pendingSince", since);
        }
    }

    @Test
    void saysSinceWhenTheRestWaitsWhenSomeWasPublished() {
        try (Replicas silent = new Replicas()) {
            silent.silenceTheFirst();
            silent.counters(0).count(id, 1);
            silent.endTheLease(id);
            Outbox outbox = new Outbox(silent.collection(), silent.topic(), Clock.systemUTC());
            Outbox.Held first = outbox.claim(id).orElseThrow();
            silent.counters(0).count(id, 1);

            assertThat(outbox.settle(List.of(first))).containsExactly(first);

            Outbox.Held rest = outbox.reload(first).orElseThrow();
            assertThat(rest.events())
                    .singleElement()
                    .satisfies(event -> assertThat(silent.document(id))
                            .containsEntry("pendingSince", event.time().toEpochMilli()));
        }
    }

    @Test
    void refusesCommandsWhileTooMuchWaitsInOneDocument() {
        try (Replicas silent = new Replicas()) {
            silent.silenceTheFirst();
            silent.counters(0).count(id, 100);

            assertThatThrownBy(() -> silent.counters(0).count(id, 1)).isInstanceOf(TooManyPendingEvents.class);

            assertThat(silent.document(id)).containsEntry("version", 100L);
        }
    }

    @Test
    void countsTheEventsThatWaitAndNotTheirDocuments() {
        try (Replicas silent = new Replicas()) {
            silent.silenceTheFirst();
            silent.counters(0).count(id, 3);
            silent.counters(0).count(UUID.randomUUID().toString(), 1);

            silent.bean(0, OutboxSweeper.class).sweep();

            assertThat(silent.bean(0, Backlog.class).pending()).isEqualTo(4);
        }
    }

    private static void countFromThreads(int threads, List<String> ids, int times) throws Exception {
        List<Callable<Object>> commands = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (int c = 0; c < ids.size(); c++) {
                String counter = ids.get(c);
                Counters counters = service.counters((i + c) % 2);
                commands.add(() -> counters.count(counter, 1));
            }
        }
        try (ExecutorService clients = Executors.newFixedThreadPool(threads)) {
            for (Future<Object> command : clients.invokeAll(commands)) {
                command.get();
            }
        }
    }
}
