package fi.polku.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.InfrastructureInitializer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The live stream over real HTTP, from events on a real broker. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=analytics-service", "polku.analytics.comment-after=1s"})
@ContextConfiguration(initializers = InfrastructureInitializer.class)
class StreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID account = UUID.randomUUID();
    private final String brokers;
    private final MeterRegistry meters;

    @LocalServerPort
    private int port;

    @Autowired
    StreamTest(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers, MeterRegistry meters) {
        this.brokers = brokers;
        this.meters = meters;
    }

    @Test
    void sendsAFigureAtOnceAndWheneverItHasChanged() throws Exception {
        HttpResponse<InputStream> answer = open("figure=revenue&groupBy=account&filter=account:" + account);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");

        List<String> lines = new CopyOnWriteArrayList<>();
        try (InputStream body = answer.body();
                EventsOnKafka events = new EventsOnKafka(brokers)) {
            Thread.ofVirtual().start(() -> read(body, lines));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(data(lines)).hasSize(1));
            assertThat(data(lines).getFirst())
                    .contains("\"figure\":\"revenue\"")
                    .contains("\"rows\":[]");

            events.account("polku.account.events", account, 1, "Acme");
            events.wonDeal("polku.deal.events", UUID.randomUUID(), 1, account, "123.45");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(data(lines).getLast())
                            .contains("\"group\":{\"account\":\"Acme\"}")
                            .contains("\"amount\":123.45"));
            events.wonDeal("polku.deal.events", UUID.randomUUID(), 1, account, "1");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(data(lines).getLast()).contains("\"amount\":124.45"));
        }
        List<Long> revisions = lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> Long.valueOf(line.substring(3).strip()))
                .toList();
        assertThat(revisions).isSorted().doesNotHaveDuplicates();
        assertThat(lines).contains("event:figure");
    }

    @Test
    void forgetsAClientThatIsGone() throws Exception {
        HttpResponse<InputStream> answer = open("figure=revenue&filter=account:" + account);
        assertThat(answer.statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(watched()).isPositive());
        answer.body().close();

        // Another test's client, whose figure stands still, is missed only after two comments that reached nobody.
        try (EventsOnKafka events = new EventsOnKafka(brokers)) {
            await().atMost(PATIENCE.multipliedBy(2)).untilAsserted(() -> {
                events.wonDeal("polku.deal.events", UUID.randomUUID(), 1, account, "1");
                assertThat(watched()).isZero();
            });
        }
    }

    @Test
    void saysWhatIsWrongWithAQuestion() throws Exception {
        HttpResponse<InputStream> unknown = open("figure=mood&groupBy=level");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(new String(unknown.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("there is no figure \\\"mood\\\"")
                .contains("activity-levels");
        assertThat(open("groupBy=seller").statusCode()).isEqualTo(400);
        assertThat(open("figure=hit-rate&groupBy=level").statusCode()).isEqualTo(400);
    }

    private double watched() {
        return meters.get("polku.figures.watched").gauge().value();
    }

    private HttpResponse<InputStream> open(String query) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/analytics/stream?" + query))
                        .header("Accept", "text/event-stream")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static void read(InputStream body, List<String> lines) {
        try (Scanner scanner = new Scanner(body, StandardCharsets.UTF_8)) {
            while (scanner.hasNextLine()) {
                lines.add(scanner.nextLine());
            }
        }
    }

    private static List<String> data(List<String> lines) {
        List<String> data = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("data:")) {
                data.add(line.substring(5));
            }
        }
        return data;
    }
}
