package fi.polku.platform.service.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.counter.CounterService;
import fi.polku.platform.service.counter.CounterService.CounterState;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.service.counter.Publication;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.fault.BrokenLine;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What is heard while the store is away waits for it and dies of nothing. */
class StoreAwayTest {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String topic = "polku.test." + UUID.randomUUID();
    private final String counter = UUID.randomUUID().toString();

    @Test
    @SuppressWarnings("unchecked")
    void triesUntilTheStoreIsBack() throws Exception {
        URI store = URI.create(INFRASTRUCTURE.freshDatabaseUri());
        try (BrokenLine line = BrokenLine.to(store.getPort());
                ConfigurableApplicationContext service = CounterService.start(
                        INFRASTRUCTURE,
                        topic,
                        "mongodb://127.0.0.1:%d%s?serverSelectionTimeoutMS=200".formatted(line.port(), store.getPath()),
                        "polku.retries.first-pause=10ms",
                        "polku.retries.longest-pause=50ms",
                        "polku.retries.attempts=2");
                Publication publication = new Publication(INFRASTRUCTURE.bootstrapServers(), topic)) {
            line.cut();
            publication.counted(counter, 1, 4);
            publication.counted(counter, 2, 5);
            var heard = service.getBean(Counters.class).heard();
            await().atMost(PATIENCE)
                    .until(() -> heard.stream().filter(count -> count == 4).count() > 3);

            line.mend();

            Copies<CounterState> copies = service.getBean(Copies.class);
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(copies.find(counter)).contains(new CounterState(5)));
            assertThat(service.getBean(DeadLetters.class).anyWaiting()).isFalse();
        }
    }
}
