package fi.polku.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.InfrastructureInitializer;
import fi.polku.platform.test.web.OpenApiAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with a real broker and a store: events in, figures out over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=analytics-service", "polku.analytics.comment-after=1s"})
@ContextConfiguration(initializers = InfrastructureInitializer.class)
class AnalyticsServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID account = UUID.randomUUID();
    private final UUID deal = UUID.randomUUID();

    @LocalServerPort
    private int port;

    private final String brokers;

    AnalyticsServiceTest(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        this.brokers = brokers;
    }

    @Test
    void answersWithTheFigureOfWhatItHeard() {
        try (EventsOnKafka events = new EventsOnKafka(brokers)) {
            events.account("polku.account.events", account, 1, "Acme " + account);
            events.wonDeal("polku.deal.events", deal, 1, account, "123.45");
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            HttpResponse<String> answer =
                    get("/api/analytics/figures/revenue?groupBy=account&filter=account:" + account);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"group\":{\"account\":\"Acme %s\"},\"groupIds\":{\"account\":\"%s\"}"
                            .formatted(account, account))
                    .contains(
                            "\"values\":{\"currency\":\"EUR\",\"deals\":1,\"amount\":123.45,\"meanAmount\":123.45,\"medianAmount\":123.45}");
        });
        JsonNode records = json(get("/api/analytics/figures/revenue/records?limit=1&filter=account:" + account));
        assertThat(records.at("/items/0/id").asString()).isEqualTo(deal.toString());
        assertThat(records.at("/items/0/value/amount").asString()).isEqualTo("123.45");
        assertThat(records.get("next").isNull()).isTrue();
        assertThat(post("/api/analytics-service/copies/deal/missing", """
                        {"entries":[{"id":"%s","version":1},{"id":"%s","version":2},{"id":"nobody","version":1}]}""".formatted(deal, deal))
                        .body())
                .isEqualTo("{\"missing\":[\"%s\",\"nobody\"]}".formatted(deal));
    }

    @Test
    void saysEverythingThatIsWrongWithAQuestionAndWhatThereIs() {
        HttpResponse<String> answer =
                get("/api/analytics/figures/hit-rat?from=2017-13-01&to=x&groupBy=salesman,team&filter=mood:good"
                        + "&filter=outcome:maybe&filter=seller&colour=red");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = json(answer);
        assertThat(problem.get("code").asString()).isEqualTo("invalid-input");
        assertThat(problem.get("violations")).hasSize(8);
        assertThat(problem.get("violations").toString())
                .contains("hit-rate, sales-cycle, revenue, pipeline, funnel, concentration")
                .contains(
                        "seller, manager, team, region, source, class, product, account, industry, country, outcome, stage, month, quarter, booker, partner, touchpoint, reason, competitor, level, kind")
                .contains("won or lost");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThat(get("/api/analytics/figures/hit-rate?from=2017-02-01&to=2017-01-31")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/analytics/figures/nothing/records").statusCode()).isEqualTo(400);
        assertThat(get("/api/analytics/figures/hit-rate?from=%2B99999-01-01").statusCode())
                .isEqualTo(400);
        assertThat(get("/api/analytics/figures/hit-rate/records?cursor=MTpub2JvZHk")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/analytics/figures/hit-rate/records?limit=0").statusCode())
                .isEqualTo(400);
        assertThat(post("/api/analytics-service/copies/planet/missing", "{\"entries\":[]}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsFiguresAndDimensions() {
        JsonNode list = json(get("/api/analytics/figures"));

        assertThat(list.get("figures"))
                .hasSize(17)
                .allSatisfy(
                        figure -> assertThat(figure.get("sentence").asString()).isNotBlank());
        assertThat(list.get("dimensions")).hasSize(22);
    }

    @Test
    void foldsWhatWaitedBehindALetterThatIsDiscarded() {
        UUID lead = UUID.randomUUID();
        try (EventsOnKafka events = new EventsOnKafka(brokers)) {
            events.publish("polku.deal.events", "polku.deal.opened.v1", deal, 1, "{broken");
            events.wonDeal("polku.deal.events", deal, 2, account, "100");
            events.publish("polku.lead.events", "polku.lead.captured.v1", lead, 1, "{broken");
            events.publish("polku.lead.events", "polku.lead.assigned.v1", lead, 2, """
                    {"leadId":"%s","owner":{"personId":"%s"},"occurredAt":"2024-01-01T00:00:00Z"}""".formatted(lead, deal));
        }

        assertThat(resultBehindTheDiscarded(deal)).isEqualTo("handled");
        // Without its beginning, nothing is known of the lead that somebody got.
        assertThat(resultBehindTheDiscarded(lead)).isEqualTo("dropped");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(missing("deal", deal)).isEqualTo("{\"missing\":[]}"));
        assertThat(missing("lead", lead)).contains(lead.toString());
    }

    private String resultBehindTheDiscarded(UUID thing) {
        await().atMost(PATIENCE).until(() -> letters(thing).size() == 2);
        String broken = letters(thing).path(0).path("id").asString();
        String parked = letters(thing).path(1).path("id").asString();
        assertThat(post("/api/analytics-service/dead-letters/%s/discard".formatted(broken), "{\"reason\":\"a test\"}")
                        .statusCode())
                .isEqualTo(200);
        return json(get("/api/analytics-service/dead-letters/" + parked))
                .at("/settlement/result")
                .asString();
    }

    private JsonNode letters(UUID thing) {
        return json(get("/api/analytics-service/dead-letters?aggregate=" + thing))
                .path("items");
    }

    private String missing(String kind, UUID id) {
        String wanted = "{\"entries\":[{\"id\":\"%s\",\"version\":2}]}".formatted(id);
        return post("/api/analytics-service/copies/%s/missing".formatted(kind), wanted)
                .body();
    }

    @Test
    void isReadyOnceAllFactsAreHere() {
        await().atMost(PATIENCE).until(() -> get("/actuator/health/readiness").statusCode() == 200);
    }

    @Test
    void describesItsApi() {
        String described = get("/v3/api-docs").body();
        OpenApiAssertions.assertDescribesEveryOperation(described);
        OpenApiAssertions.assertShowsAnExampleOfEveryBody(described);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    private HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
