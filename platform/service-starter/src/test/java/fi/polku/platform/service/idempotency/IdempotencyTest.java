package fi.polku.platform.service.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.embedded.store.EmbeddedStore;
import fi.polku.platform.service.command.Cause;
import fi.polku.platform.service.document.ConcurrentChange;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.RunningService;
import fi.polku.platform.service.web.Versioned;
import fi.polku.platform.test.fault.MutableClock;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class IdempotencyTest {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory(0);
    private static final RunningService SERVICE = RunningService.with(
            List.of(WithStore.class, Orders.class),
            "--server.port=0",
            "--spring.mongodb.uri=" + STORE.uri() + "/idempotency",
            "--polku.idempotency.longest-wait=20s");

    private final String key = UUID.randomUUID().toString();
    private final Orders orders = SERVICE.bean(Orders.class);
    private final MutableClock clock = SERVICE.bean(MutableClock.class);
    private final IdempotencyKeys keys = SERVICE.bean(IdempotencyKeys.class);

    @AfterAll
    static void stop() {
        SERVICE.close();
        STORE.close();
    }

    @Test
    void answersARepeatAsTheFirstTime() {
        int before = orders.made.get();
        var first = order("{\"item\":\"pump\"}");
        var second = order("{\"item\":\"pump\"}");
        assertThat(orders.made.get()).isEqualTo(before + 1);
        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(first.headers().firstValue(IdempotencyFilter.REPLAYED)).isEmpty();
        assertThat(second.headers().firstValue(IdempotencyFilter.REPLAYED)).hasValue("true");
    }

    @Test
    void answersARefusedRequestAgainToo() {
        assertThat(post("/orders/missing", "{}").statusCode()).isEqualTo(404);
        var repeat = post("/orders/missing", "{}");
        assertThat(repeat.statusCode()).isEqualTo(404);
        assertThat(repeat.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(repeat.headers().firstValue(IdempotencyFilter.REPLAYED)).hasValue("true");
    }

    @Test
    void doesEachRequestWithoutAKey() {
        int before = orders.made.get();
        SERVICE.post("/orders", "{\"item\":\"pump\"}");
        SERVICE.post("/orders", "{\"item\":\"pump\"}");
        assertThat(orders.made.get()).isEqualTo(before + 2);
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        order("{\"item\":\"pump\"}");
        assertReused(order("{\"item\":\"hose\"}"));
        assertReused(post("/orders?urgent=true", "{\"item\":\"pump\"}"));
        assertReused(post("/orders/missing", "{\"item\":\"pump\"}"));
    }

    @Test
    void refusesAKeyThatIsNone() {
        var answer = SERVICE.post("/orders", "{\"item\":\"pump\"}", IdempotencyFilter.KEY, "x".repeat(256));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"Idempotency-Key\"");
    }

    @Test
    void keepsNoAnswerThatIsTroubleOnOurSide() {
        assertThat(post("/orders/after-trouble", "{}").statusCode()).isEqualTo(503);
        assertThat(post("/orders/after-trouble", "{}").statusCode()).isEqualTo(500);
        assertThat(post("/orders/after-trouble", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void hasOneEffectAndOneAnswerForManyAtOnce() throws Exception {
        int before = orders.made.get();
        List<HttpResponse<String>> answers = atOnce(16);
        assertThat(orders.made.get()).isEqualTo(before + 1);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
        assertThat(answers)
                .filteredOn(answer ->
                        answer.headers().firstValue(IdempotencyFilter.REPLAYED).isEmpty())
                .hasSize(1);
    }

    @Test
    void runsARequestAgainWhoseFirstAttemptCrashed() {
        String body = "{\"item\":\"pump\"}";
        String first = order(body).body();
        // A crash leaves what the first attempt did, but no answer and a claim that nobody gives back.
        forgetAnswer();
        clock.advance(Duration.ofSeconds(11));
        var retry = order(body);
        assertThat(retry.headers().firstValue(IdempotencyFilter.REPLAYED)).isEmpty();
        assertThat(retry.body()).as("same id and same handled key").isEqualTo(first);
    }

    @Test
    void forgetsKeysAfterADay() {
        order("{\"item\":\"pump\"}");
        clock.advance(Duration.ofHours(24));
        keys.sweep();
        assertThat(order("{\"item\":\"pump\"}").headers().firstValue(IdempotencyFilter.REPLAYED))
                .hasValue("true");
        clock.advance(Duration.ofHours(2));
        keys.sweep();
        assertThat(order("{\"item\":\"pump\"}").headers().firstValue(IdempotencyFilter.REPLAYED))
                .isEmpty();
    }

    private HttpResponse<String> order(String body) {
        return post("/orders", body);
    }

    private HttpResponse<String> post(String path, String body) {
        return SERVICE.post(path, body, IdempotencyFilter.KEY, key);
    }

    private List<HttpResponse<String>> atOnce(int clients) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(executor.submit(() -> {
                    start.await();
                    return order("{\"item\":\"pump\"}");
                }));
            }
            start.countDown();
            List<HttpResponse<String>> got = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                got.add(answer.get());
            }
            return got;
        }
    }

    private void forgetAnswer() {
        SERVICE.bean(KeysInStore.class).unsetAnswer("anonymous " + key);
    }

    private static void assertReused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"idempotency-key-reused\"");
    }

    record OrderRequest(String item) {}

    @RestController
    static class Orders {

        private final AtomicInteger made = new AtomicInteger();
        private final AtomicInteger troubles = new AtomicInteger();
        private final NewIds ids;

        Orders(NewIds ids) {
            this.ids = ids;
        }

        @PostMapping("/orders")
        ResponseEntity<Map<String, String>> create(@RequestBody OrderRequest order) {
            made.incrementAndGet();
            String id = ids.next().toString();
            String handledKey = String.valueOf(Cause.current().handledKey());
            return Versioned.created(
                    URI.create("/orders/" + id), 1, Map.of("item", order.item(), "id", id + " for " + handledKey));
        }

        @PostMapping("/orders/missing")
        void missing() {
            throw new NotFound("order", "missing");
        }

        @PostMapping("/orders/after-trouble")
        String afterTrouble() {
            return switch (troubles.incrementAndGet()) {
                case 1 -> throw new ConcurrentChange("order");
                case 2 -> throw new IllegalStateException("broken");
                default -> "done";
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        MongoAutoConfiguration.class,
        DataMongoAutoConfiguration.class,
        IdempotencyAutoConfiguration.class
    })
    static class WithStore {

        @Bean
        Clock clock() {
            return MutableClock.at("2026-11-22T10:00:00Z");
        }

        @Bean
        KeysInStore keysInStore(org.springframework.data.mongodb.MongoDatabaseFactory databases) {
            return new KeysInStore(databases);
        }
    }
}
