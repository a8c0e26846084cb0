package fi.polku.platform.service.deadletter;

import static fi.polku.platform.service.counter.CounterService.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.service.counter.CounterDoor;
import fi.polku.platform.service.counter.CounterService.CounterState;
import fi.polku.platform.service.counter.CounterService.Counters;
import fi.polku.platform.service.counter.Publication;
import fi.polku.platform.service.counter.Replicas;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.test.Infrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Whatever comes on a topic ends as something that can be seen, and the next event on the partition is heard. */
class BadEventsTest {

    private static final Infrastructure INFRASTRUCTURE = Infrastructure.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    private static Replicas service;
    private static Publication publication;
    private static CounterDoor door;

    private final String counter = UUID.randomUUID().toString();
    private final String next = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        List<String> properties = new ArrayList<>(CounterDoor.OPEN);
        properties.add("polku.retries.first-pause=10ms");
        properties.add("polku.retries.attempts=2");
        properties.add("polku.dead-letters.sweep-interval=200ms");
        properties.add("polku.consumer-lag.interval=200ms");
        service = new Replicas(INFRASTRUCTURE, properties.toArray(String[]::new));
        publication = new Publication(INFRASTRUCTURE.bootstrapServers(), service.topic());
        door = new CounterDoor(service.bean(0, Environment.class));
        letMessagesOfAnySizeIn();
    }

    @AfterAll
    static void stop() {
        door.close();
        publication.close();
        service.close();
    }

    @AfterEach
    void theNextEventOfThePartitionIsHeard() {
        publication.counted(next, 1, 5);

        awaitCopy(next, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"polku.test.unheard-of.v1", "polku.test.counted.v2", "something else", ""})
    void skipsAndCountsATypeOrAVersionThatNobodyAskedFor(String type) {
        double before = received(type, "skipped");
        send(Map.of("ce_type", type), "{\"count\":1}");

        await().atMost(PATIENCE).until(() -> received(type, "skipped") == before + 1);
        assertThat(letters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{broken", "", "[]", "{\"count\":\"many\"}", "{\"count\":{}}", "no JSON at all", "\u0000"})
    void makesADeadLetterOfABodyThatIsNotWhatItsTypePromises(String body) {
        send(Map.of(), body);

        JsonNode letter = awaitLetter();
        assertThat(letter.path("cause").asString()).contains("The body is not a Counted");
        assertThat(letter.path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void makesADeadLetterOfAnEventWithoutABody() {
        publication.send(counter, Publication.headers(counter, 1), null);

        assertThat(awaitLetter().path("cause").asString()).contains("no body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_type", "ce_id", "ce_source", "ce_subject", "ce_time", "ce_aggregateversion"})
    void makesADeadLetterOfAnEventWithoutAHeader(String header) {
        Map<String, String> headers = Publication.headers(counter, 1);
        headers.remove(header);
        publication.send(counter, headers, "{\"count\":1}");

        assertThat(awaitLetter().path("cause").asString()).contains("Header " + header + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_time", "ce_aggregateversion"})
    void makesADeadLetterOfAnEventWithAHeaderThatCannotBeRead(String header) {
        send(Map.of(header, "some"), "{\"count\":1}");

        assertThat(awaitLetter().path("cause").asString()).contains("Header " + header + " is not");
    }

    @Test
    void hearsAnEventWithoutAKey() {
        publication.send(null, Publication.headers(counter, 1), "{\"count\":3}");

        awaitCopy(counter, 3);
    }

    @Test
    void hearsOfAnAggregateThatIsNotKnownYet() {
        publication.counted(counter, 17, 3);

        awaitCopy(counter, 3);
    }

    @Test
    void takesARefusalForAnOutcome() {
        double before = received(COUNTED, "refused");
        publication.counted(counter, 1, 13);

        await().atMost(PATIENCE).until(() -> received(COUNTED, "refused") == before + 1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void countsWhatComesTwiceOrLateAndChangesNothing() {
        double before = guardHits();
        publication.counted(counter, 2, 2);
        publication.counted(counter, 2, 2);
        publication.counted(counter, 1, 1);
        publication.counted(counter, 3, 3);

        awaitCopy(counter, 3);
        assertThat(guardHits() - before).isEqualTo(2);
        assertThat(service.counters(0).heard()).contains(1L, 2L, 3L);
    }

    @Test
    void keepsFiveMegabytesOfBrokenBodyAndShowsTheirBeginning() {
        send(Map.of(), "{\"count\":" + "7".repeat(FIVE_MEGABYTES));

        JsonNode letter =
                door.get(path() + "/" + awaitLetter().path("id").asString()).json();
        assertThat(letter.at("/body/bytes").asInt()).isEqualTo(FIVE_MEGABYTES + 9);
        assertThat(letter.at("/body/cut").asBoolean()).isTrue();
        assertThat(letter.at("/body/text").asString()).startsWith("{\"count\":777");
        assertThat(letter.path("cause").asString()).hasSizeLessThan(3000);
    }

    @Test
    void hearsAnEventOfFiveMegabytes() {
        send(Map.of(), "{\"count\":4,\"more\":\"" + "x".repeat(FIVE_MEGABYTES) + "\"}");

        awaitCopy(counter, 4);
    }

    @Test
    void showsInItsHealthWhatWaitsAndIsUpAllTheSame() {
        send(Map.of(), "{broken");
        awaitLetter();

        String place = service.topic() + " as counter-service";
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode events = door.get("/actuator/health/watch").json().at("/components/events");
            assertThat(events.path("status").asString()).isEqualTo("UP");
            JsonNode details = events.path("details");
            assertThat(details.path("deadLettersWaiting").path(place).asInt()).isPositive();
            assertThat(details.path("consumerLag").path(place).asInt(-1)).isZero();
            assertThat(details.path("outboxPending").asInt(-1)).isZero();
            assertThat(details.path("outboxAgeSeconds").asInt(-1)).isZero();
            assertThat(details.path("guardHits").has("copy")).isTrue();
        });
        assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void tellsNobodyTheDetailsOfAnythingElse() {
        JsonNode health = door.get("/actuator/health").json();

        assertThat(health.at("/components/mongo/status").asString()).isEqualTo("UP");
        assertThat(health.toString()).doesNotContain("details");
    }

    @Test
    void measuresHowLongAnEventTakesToItsTopic() {
        service.bean(0, Counters.class).count(counter, 3);

        awaitCopy(counter, 3);
        await().atMost(PATIENCE)
                .until(() -> meters().get("polku.outbox.lag").timer().count() >= 3);
    }

    private void send(Map<String, String> headers, String body) {
        Map<String, String> all = Publication.headers(counter, 1);
        all.putAll(headers);
        publication.send(counter, all, body);
    }

    private JsonNode awaitLetter() {
        await().atMost(PATIENCE).until(() -> letters().size() == 1);
        return letters().getFirst();
    }

    private List<JsonNode> letters() {
        return door.get(path() + "?aggregate=" + counter)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static String path() {
        return "/api/counter-service/dead-letters";
    }

    @SuppressWarnings("unchecked")
    private static void awaitCopy(String id, long count) {
        Copies<CounterState> copies = service.bean(0, Copies.class);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(copies.find(id)).contains(new CounterState(count)));
    }

    private static double received(String type, String result) {
        var counter = meters().find("polku.events.received")
                .tags("type", type, "result", result)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private static double guardHits() {
        var hits = meters().find("polku.guard.hits").tag("guard", "copy").counter();
        return hits == null ? 0 : hits.count();
    }

    private static MeterRegistry meters() {
        return service.bean(0, MeterRegistry.class);
    }

    private static void letMessagesOfAnySizeIn() throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, service.topic());
        var largest = new ConfigEntry("max.message.bytes", Integer.toString(2 * FIVE_MEGABYTES));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", INFRASTRUCTURE.bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(largest, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }
}
