package fi.polku.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.analytics.EventsOnKafka;
import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.Money;
import fi.polku.platform.service.deadletter.DeadLetter;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.topics.TopicCreation;
import fi.polku.platform.service.topics.TopicProperties.Topic;
import fi.polku.platform.test.Infrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Intake on a real broker and a store: whatever comes twice, late or broken, the facts are as the events say. */
class IntakeTest {

    private static final String ASSIGNED = "polku.lead.assigned.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Infrastructure infrastructure = Infrastructure.shared();
    private final SimpleMongoClientDatabaseFactory databases =
            new SimpleMongoClientDatabaseFactory(infrastructure.freshDatabaseUri());
    private final EventJson json = EventJson.standard();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final DeadLetters letters = new DeadLetters(databases, Clock.systemUTC(), meters);
    private final EventsOnKafka events = new EventsOnKafka(infrastructure.bootstrapServers());
    private final String topic = "events-" + UUID.randomUUID();
    private final String factsTopic = "facts-" + UUID.randomUUID();
    private final List<Intake> intakes = new ArrayList<>();
    private final UUID account = UUID.randomUUID();
    private final UUID deal = UUID.randomUUID();

    @BeforeEach
    void makeTopics() {
        var topics = List.of(new Topic(topic, 3, false), new Topic(factsTopic, 3, true));
        new TopicCreation(infrastructure.bootstrapServers(), topics, Duration.ofSeconds(30)).start();
    }

    @AfterEach
    void stop() throws Exception {
        intakes.forEach(Intake::stop);
        events.close();
        databases.destroy();
    }

    @Test
    void keepsAndPublishesTheFactOfAnEvent() {
        startIntake();
        events.account(topic, account, 1, "Acme");

        AccountFact expected = new AccountFact(account, 1, null, null, "Acme", null, null, null);
        awaitPublished(expected);
        assertThat(kept(account)).isEqualTo(expected);
    }

    @Test
    void foldsAnEventOnceHoweverOftenItComes() {
        startIntake();
        events.wonDeal(topic, deal, 2, account, "100");
        events.wonDeal(topic, deal, 2, account, "100");
        events.wonDeal(topic, deal, 1, account, "1");
        events.account(topic, account, 1, "Last");

        awaitPublished(new AccountFact(account, 1, null, null, "Last", null, null, null));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kept(deal)).isInstanceOfSatisfying(DealFact.class, fact -> {
                    assertThat(fact.version()).isEqualTo(2);
                    assertThat(fact.value()).isEqualTo(new Money(new BigDecimal("100"), "EUR"));
                }));
        assertThat(published())
                .filteredOn(fact -> fact.id().equals(deal))
                .extracting(Fact::version)
                .containsOnly(2L);
    }

    @Test
    void goesOnWhereItStoppedAfterARestart() {
        Intake first = startIntake();
        events.account(topic, account, 1, "Acme");
        awaitPublished(new AccountFact(account, 1, null, null, "Acme", null, null, null));
        first.stop();
        events.account(topic, account, 2, "Acme Corporation");
        int before = published().size();

        startIntake();

        awaitPublished(new AccountFact(account, 2, null, null, "Acme Corporation", null, null, null));
        assertThat(published()).hasSize(before + 1);
    }

    @Test
    void publishesAFactThatACrashLeftUnpublished() {
        AccountFact kept = new AccountFact(account, 1, null, null, "Acme", null, null, null);
        assertThat(new FactStore(databases.getMongoDatabase(), json).keep(List.of(kept)))
                .isTrue();
        events.account(topic, account, 1, "Acme");

        startIntake();

        awaitPublished(kept);
    }

    @Test
    void readsEverythingAgainWhenItsDatabaseIsDeletedWhileItRuns() {
        startIntake();
        events.account(topic, account, 1, "Acme");
        events.wonDeal(topic, deal, 1, account, "100");
        await().atMost(PATIENCE).until(() -> published().size() == 2);

        databases.getMongoDatabase().drop();

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(stored().find(List.of(account, deal))).hasSize(2);
            assertThat(published()).hasSize(4);
        });
    }

    @Test
    void putsAsideWhatItCannotReadAndGoesOn() {
        startIntake();
        events.publish(topic, "polku.account.changed.v1", account, 1, "{broken");
        events.publishBare(topic, account, "{}");
        events.publish(topic, "polku.account.changed.v1", account, 2, "{\"accountId\":\"%s\"}".formatted(account));
        events.publish(topic, "polku.something.else.v1", account, 3, "{}");
        events.account(topic, account, 4, "Acme");

        awaitPublished(new AccountFact(account, 4, null, null, "Acme", null, null, null));
        // The fourth tells nothing of the account, but comes after what does: it waits with the others.
        assertThat(waiting()).hasSize(4);
        assertThat(meters.counter("polku.events.parked", "topic", topic).count())
                .isEqualTo(1);
        assertThat(meters.counter("polku.events.dead", "topic", topic).count()).isEqualTo(3);
    }

    @Test
    void countsATypeThatNoFigureNeeds() {
        startIntake();
        events.publish(topic, "polku.something.else.v1", account, 3, "{}");
        events.account(topic, account, 4, "Acme");

        awaitPublished(new AccountFact(account, 4, null, null, "Acme", null, null, null));
        assertThat(meters.counter(
                                "polku.events.received",
                                "topic",
                                topic,
                                "type",
                                "polku.something.else.v1",
                                "result",
                                "unknown")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void waitsWithADealWhileSomethingOfItCouldNotBeRead() {
        startIntake();
        events.publish(topic, "polku.deal.opened.v1", deal, 1, "{broken");
        events.wonDeal(topic, deal, 2, account, "100");
        await().atMost(PATIENCE).until(() -> waiting().size() == 2);
        assertThat(stored().find(List.of(deal))).isEmpty();
        assertThat(waiting().getLast().parkedBehind())
                .isEqualTo(waiting().getFirst().id());
    }

    @Test
    void countsWhatSaysNothingWithoutWhatShouldHaveComeBefore() {
        startIntake();
        UUID lead = UUID.randomUUID();
        events.publish(topic, ASSIGNED, lead, 2, """
                {"leadId":"%s","owner":{"personId":"%s"},"occurredAt":"2024-01-01T00:00:00Z"}""".formatted(lead, account));

        var dropped = meters.counter("polku.events.received", "topic", topic, "type", ASSIGNED, "result", "dropped");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(dropped.count()).isEqualTo(1));
        assertThat(stored().find(List.of(lead))).isEmpty();
    }

    @Test
    void losesNothingWhenReplicasComeAndGo() {
        Intake first = startIntake();
        List<UUID> accounts = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 50; i++) {
                UUID id = UUID.randomUUID();
                accounts.add(id);
                events.account(topic, id, 1, "Account " + i);
            }
            switch (round) {
                case 0 -> startIntake();
                case 1 -> first.stop();
                default -> startIntake();
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stored().find(accounts)).hasSize(200));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(published()).extracting(Fact::id).containsAll(accounts));
    }

    private Intake startIntake() {
        Intake intake = new Intake(
                infrastructure.bootstrapServers(),
                List.of(topic),
                factsTopic,
                databases,
                json,
                ZoneOffset.UTC,
                letters,
                meters);
        intakes.add(intake);
        intake.start();
        return intake;
    }

    private List<DeadLetter> waiting() {
        return new ArrayList<>(letters.waitingLetters());
    }

    private FactStore stored() {
        return new FactStore(databases.getMongoDatabase(), json);
    }

    private Fact kept(UUID id) {
        return Objects.requireNonNull(stored().find(List.of(id)).get(id));
    }

    private void awaitPublished(Fact fact) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(published()).contains(fact));
    }

    private List<Fact> published() {
        return messages(factsTopic).stream()
                .map(message -> json.read(message.value(), Fact.class))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> messages(String wanted) {
        return MessagesOnKafka.all(infrastructure.bootstrapServers(), wanted);
    }
}
