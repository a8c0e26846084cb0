package fi.polku.platform.service.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.polku.platform.embedded.store.EmbeddedStore;
import fi.polku.platform.test.fault.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class IdempotencyKeysTest {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory(0);
    private static final MongoClient CLIENT = MongoClients.create(STORE.uri());
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final KeptAnswer CREATED = answer(201);

    private final String key = UUID.randomUUID().toString();
    private final MutableClock clock = MutableClock.at("2026-11-22T10:00:00Z");
    private final IdempotencyKeys keys = new IdempotencyKeys(
            () -> CLIENT.getDatabase("keys").getCollection("idempotency-keys"),
            new IdempotencyProperties(Duration.ofHours(25), LEASE, Duration.ofSeconds(1), DataSize.ofMegabytes(1)),
            clock);

    @AfterAll
    static void stop() {
        CLIENT.close();
        STORE.close();
    }

    @Test
    void belongsToOneOfManyThatClaimAtOnce() {
        List<Claim> claims = IntStream.range(0, 16)
                .parallel()
                .mapToObj(client -> keys.claim(key, "same"))
                .toList();
        assertThat(claims).filteredOn(Claim.Won.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(Claim.Busy.class::isInstance).hasSize(15);
    }

    @Test
    void isTakenOverByOneOfManyWhenTheFirstDoesNotComeBack() {
        won(keys.claim(key, "same"));
        clock.advance(LEASE.plusMillis(1));
        List<Claim> claims = IntStream.range(0, 16)
                .parallel()
                .mapToObj(client -> keys.claim(key, "same"))
                .toList();
        assertThat(claims).filteredOn(Claim.Won.class::isInstance).hasSize(1);
    }

    @Test
    void isNotTakenOverWhileTheFirstMayStillRun() {
        won(keys.claim(key, "same"));
        clock.advance(LEASE);
        assertThat(keys.claim(key, "same")).isEqualTo(new Claim.Busy());
    }

    @Test
    void isTakenOverFromOneWhoseClockWasAhead() {
        won(keys.claim(key, "same"));
        clock.advance(Duration.ofMinutes(-10));
        won(keys.claim(key, "same"));
    }

    @Test
    void keepsNothingFromWhoLostTheClaim() {
        String slow = won(keys.claim(key, "same"));
        clock.advance(LEASE.plusMillis(1));
        String second = won(keys.claim(key, "same"));
        keys.keep(key, slow, answer(200));
        keys.giveBack(key, slow);
        assertThat(keys.claim(key, "same")).isEqualTo(new Claim.Busy());
        keys.keep(key, second, CREATED);
        assertThat(keys.claim(key, "same")).isEqualTo(new Claim.Answered(CREATED));
    }

    @Test
    void isFreeAgainOnceGivenBack() {
        keys.giveBack(key, won(keys.claim(key, "same")));
        won(keys.claim(key, "other"));
    }

    @Test
    void isWaitedForOnlySoLong() {
        won(keys.claim(key, "same"));
        Patience patience = new Patience(Duration.ofMillis(50), Clock.systemUTC());
        assertThat(patience.whileBusy(() -> keys.claim(key, "same"))).isEqualTo(new Claim.Busy());
    }

    private static String won(Claim claim) {
        assertThat(claim).isInstanceOf(Claim.Won.class);
        return ((Claim.Won) claim).token();
    }

    private static KeptAnswer answer(int status) {
        return new KeptAnswer(status, Map.of("ETag", "\"1\""), new Binary(new byte[] {'{', '}'}));
    }
}
