package fi.polku.platform.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.counter.CounterService;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.integration.endpoint.SourcePollingChannelAdapter;
import org.springframework.scheduling.TaskScheduler;

@ExtendWith(OutputCaptureExtension.class)
class IdleServiceTest {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final String TOPIC = "polku.test." + UUID.randomUUID();

    /** Of Spring Cloud Stream, for what it takes for a supplier. */
    private static final Duration POLLING_PERIOD = Duration.ofSeconds(1);

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = CounterService.start(INFRASTRUCTURE, TOPIC, INFRASTRUCTURE.freshDatabaseUri());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void isBoundToItsTopicBeforeItPublishes() {
        assertThat(service.getBean(BindingService.class).getProducerBindingNames())
                .containsExactly(TOPIC);
    }

    @Test
    void pollsNothing() {
        assertThat(service.getBeansOfType(SourcePollingChannelAdapter.class)).isEmpty();
    }

    @Test
    void logsNoErrorWhileItHasNothingToDo(CapturedOutput output) throws InterruptedException {
        service.getBean(Counters.class).count(UUID.randomUUID().toString(), 1);
        try (EventProbe probe = EventProbe.fromTheBeginning(INFRASTRUCTURE.bootstrapServers(), TOPIC)) {
            probe.awaitDistinct(1);
        }

        awaitPolls(3);

        assertThat(output.getAll()).doesNotContain(" ERROR ");
    }

    /** Returns when whatever is polled has been polled so often. */
    private static void awaitPolls(int times) throws InterruptedException {
        CountDownLatch polls = new CountDownLatch(times);
        var poller = service.getBean(TaskScheduler.class).scheduleWithFixedDelay(polls::countDown, POLLING_PERIOD);
        assertThat(polls.await(30, TimeUnit.SECONDS)).isTrue();
        poller.cancel(false);
    }
}
