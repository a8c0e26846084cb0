package fi.polku.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.subscription.NamesFromOutside;
import fi.polku.platform.test.Infrastructure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** What becomes of events, and of versions of their types, that no figure needs. */
class UnneededEventsTest {

    private static final int MANY = 300;
    private static final int NAMED = 100;

    private final SimpleMongoClientDatabaseFactory databases =
            new SimpleMongoClientDatabaseFactory(Infrastructure.shared().freshDatabaseUri());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final EventJson json = EventJson.standard();
    private final FactStore store = new FactStore(databases.getMongoDatabase(), json);
    private final DeadLetters letters = new DeadLetters(databases, Clock.systemUTC(), meters);
    private final Batch batch =
            new Batch(new EventReader(json, ZoneOffset.UTC), store, _ -> {}, letters, new NamesFromOutside(), meters);
    private final UUID account = UUID.randomUUID();

    @AfterEach
    void stop() throws Exception {
        databases.destroy();
    }

    @Test
    void sayHowFarTheirThingHasCome() {
        batch.take(List.of(named("v1", 1, "Acme"), message("polku.account.praised.v1", 2, "{}")));

        assertThat(kept()).isEqualTo(new AccountFact(account, 2, null, null, "Acme", null, null, null));
    }

    @Test
    void leaveTheirThingToTheEventItselfWhenTheyAreAnotherFormOfIt() {
        batch.take(
                List.of(named("v1", 1, "Acme"), asAnotherForm(named("v2", 2, "Acme Oy")), named("v1", 2, "Acme Oy")));

        assertThat(kept()).isEqualTo(new AccountFact(account, 2, null, null, "Acme Oy", null, null, null));
        assertThat(unknown().stream().mapToDouble(Counter::count).sum()).isEqualTo(1);
    }

    @Test
    void areCountedWithoutAMeterForEachType() {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            messages.add(message("polku.account.deed-%d.v1".formatted(number), number, "{}"));
        }

        batch.take(messages);
        batch.take(messages);

        assertThat(unknown()).hasSize(NAMED + 1);
        assertThat(unknown().stream().mapToDouble(Counter::count).sum()).isEqualTo(2 * MANY);
    }

    private ConsumerRecord<byte[], byte[]> named(String versionOfType, long version, String name) {
        return message("polku.account.changed." + versionOfType, version, """
                {"accountId":"%s","name":"%s","occurredAt":"2024-01-01T00:00:00Z"}""".formatted(account, name));
    }

    private ConsumerRecord<byte[], byte[]> asAnotherForm(ConsumerRecord<byte[], byte[]> message) {
        message.headers().add("ce_formof", "the-one-that-follows".getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private ConsumerRecord<byte[], byte[]> message(String type, long version, String body) {
        return ToldEvents.message(type, account, version, body);
    }

    private @Nullable Fact kept() {
        return store.find(List.of(account)).get(account);
    }

    private List<Counter> unknown() {
        return List.copyOf(
                meters.find("polku.events.received").tag("result", "unknown").counters());
    }
}
