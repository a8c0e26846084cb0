package fi.polku.platform.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.counter.Replicas;
import fi.polku.platform.service.document.TooManyPendingEvents;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrokerAwayTest {

    private static final int BOUND = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PRODUCER = "spring.cloud.stream.kafka.binder.producer-properties.";

    private Infrastructure infrastructure;
    private Replicas service;

    @BeforeEach
    void start() {
        infrastructure = Infrastructure.start();
        service = new Replicas(
                infrastructure,
                "polku.outbox.max-pending=" + BOUND,
                "polku.consumer-lag.interval=200ms",
                PRODUCER + "delivery.timeout.ms=3000",
                PRODUCER + "request.timeout.ms=1000",
                PRODUCER + "max.block.ms=1000");
    }

    @AfterEach
    void stop() {
        service.close();
        infrastructure.close();
    }

    @Test
    void takesCommandsUpToABoundWhileTheBrokerIsAwayAndPublishesAllOfThemWhenItIsBack() {
        await().atMost(PATIENCE).until(() -> lag() == 0);
        infrastructure.stopBroker();
        List<String> accepted = IntStream.range(0, BOUND)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        accepted.forEach(id -> service.counters(0).count(id, 1));

        String refused = UUID.randomUUID().toString();
        assertThatThrownBy(() -> service.counters(0).count(refused, 1)).isInstanceOf(TooManyPendingEvents.class);
        await().atMost(PATIENCE).until(() -> Double.isNaN(lag()));

        infrastructure.restartBroker();
        try (EventProbe probe = service.probe()) {
            accepted.forEach(id -> probe.await(event -> event.id().equals(id + "-1")));
            probe.assertFirstOccurrencesInVersionOrder();
            assertThat(probe.of(refused)).isEmpty();
        }
        await().atMost(PATIENCE)
                .ignoreException(TooManyPendingEvents.class)
                .until(() -> service.counters(0).count(refused, 1).after().version() == 1);
    }

    private double lag() {
        return service.bean(0, MeterRegistry.class)
                .get("polku.consumer.lag")
                .gauge()
                .value();
    }
}
