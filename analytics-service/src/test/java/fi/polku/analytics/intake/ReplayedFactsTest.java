package fi.polku.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.platform.service.deadletter.DeadLetters;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.subscription.NamesFromOutside;
import fi.polku.platform.test.Infrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** What becomes of facts when a dead letter is replayed. */
class ReplayedFactsTest {

    private final SimpleMongoClientDatabaseFactory databases =
            new SimpleMongoClientDatabaseFactory(Infrastructure.shared().freshDatabaseUri());
    private final EventJson json = EventJson.standard();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final FactStore store = new FactStore(databases.getMongoDatabase(), json);
    private final List<Fact> published = new ArrayList<>();
    private final UUID account = UUID.randomUUID();

    @AfterEach
    void disconnect() throws Exception {
        databases.destroy();
    }

    @Test
    void areLastPublishedAsTheyStandThoughSomebodyElseWasFasterMeanwhile() {
        Batch batch = batch(facts -> {
            if (published.isEmpty()) {
                // Another replica folds the next event and publishes it before this one gets to it.
                AccountFact newer = acme(3, "Acme Corporation");
                store.keep(List.of(newer));
                published.add(newer);
            }
            published.addAll(facts);
        });

        assertThat(batch.takeAgain(ToldEvents.message("polku.account.changed.v1", account, 2, """
                {"accountId":"%s","name":"Acme","occurredAt":"2024-01-01T00:00:00Z"}""".formatted(account))))
                .isEqualTo("handled");

        assertThat(published)
                .containsExactly(acme(3, "Acme Corporation"), acme(2, "Acme"), acme(3, "Acme Corporation"));
    }

    @Test
    void areNotSaidToBeHandledWhereNothingIsKnownOfThem() {
        UUID lead = UUID.randomUUID();

        assertThat(batch(published::addAll)
                        .takeAgain(ToldEvents.message("polku.lead.assigned.v1", lead, 2, """
                {"leadId":"%s","owner":{"personId":"%s"},"occurredAt":"2024-01-01T00:00:00Z"}""".formatted(lead, account))))
                .isEqualTo("dropped");
    }

    private AccountFact acme(long version, String name) {
        return new AccountFact(account, version, null, null, name, null, null, null);
    }

    private Batch batch(Consumer<Collection<Fact>> publisher) {
        return new Batch(
                new EventReader(json, ZoneOffset.UTC),
                store,
                publisher,
                new DeadLetters(databases, Clock.systemUTC(), meters),
                new NamesFromOutside(),
                meters);
    }
}
