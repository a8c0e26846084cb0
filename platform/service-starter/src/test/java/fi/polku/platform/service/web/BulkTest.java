package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.document.ConcurrentChange;
import fi.polku.platform.service.document.TooManyPendingEvents;
import fi.polku.platform.service.document.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

class BulkTest {

    private static final RunningService SERVICE = RunningService.with(Things.class, Refusals.class);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void answersEachRowInOrder() {
        assertThat(bulk("{\"externalId\":\"a\",\"count\":1}\n{\"externalId\":\"b\",\"count\":2}\n"))
                .containsExactly(
                        "{\"row\":1,\"externalId\":\"a\",\"result\":\"created\",\"id\":\"id-a\",\"version\":1}",
                        "{\"row\":2,\"externalId\":\"b\",\"result\":\"created\",\"id\":\"id-b\",\"version\":2}");
    }

    @Test
    void rejectsABrokenRowOnly() {
        assertThat(bulk("{\"externalId\":\"a\",\"count\":1\n\n{\"externalId\":\"b\",\"count\":2}"))
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("\"result\":\"rejected\"", "broken JSON", "\"row\":1"),
                        whole -> assertThat(whole).contains("\"result\":\"created\"", "\"row\":2"));
    }

    @Test
    void namesEverythingThatIsWrongWithARow() {
        assertThat(bulk("{\"externalId\":\"a\",\"count\":\"x\",\"nmae\":\"y\",\"price\":0}"))
                .singleElement()
                .asString()
                .contains("\"externalId\":\"a\"", "\"rejected\"", "\"field\":\"count\"", "\"field\":\"nmae\"")
                .contains("\"field\":\"price\"");
    }

    @Test
    void rejectsWhatTheAnnotationsForbid() {
        assertThat(bulk("{\"externalId\":\" \",\"count\":1}"))
                .singleElement()
                .asString()
                .contains("\"rejected\"", "\"field\":\"externalId\"", "a text that is not blank");
    }

    @Test
    void rejectsWhatTheDomainRefuses() {
        assertThat(bulk("{\"externalId\":\"refused\",\"count\":1}"))
                .singleElement()
                .asString()
                .contains("\"rejected\"", "\"field\":\"count\"", "is odd");
    }

    @Test
    void givesBackWhatFailsForATechnicalReason() {
        assertThat(bulk("{\"externalId\":\"contended\",\"count\":1}\n{\"externalId\":\"broken\",\"count\":1}"))
                .allSatisfy(answer -> assertThat(answer).contains("\"unavailable\""))
                .noneSatisfy(answer -> assertThat(answer).contains("secret"));
    }

    @Test
    void waitsWhileTooManyEventsArePending() {
        assertThat(bulk("{\"externalId\":\"pending\",\"count\":1}"))
                .singleElement()
                .asString()
                .contains("\"created\"");
    }

    @Test
    void rejectsALineThatIsTooLongAndGoesOn() {
        String tooLong = "{\"externalId\":\"" + "x".repeat(100_000) + "\",\"count\":1}";
        assertThat(bulk(tooLong + "\n{\"externalId\":\"b\",\"count\":2}"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"rejected\"", "too long"),
                        second -> assertThat(second).contains("\"created\""));
    }

    @Test
    void answersARowBeforeTheNextIsSent() throws IOException {
        try (RowStream stream = RowStream.to(SERVICE.uri("/things/bulk"))) {
            stream.send("{\"externalId\":\"a\",\"count\":1}\n");
            assertThat(stream.nextAnswer()).contains("\"row\":1");
            stream.send("{\"externalId\":\"b\",\"count\":2}\n");
            assertThat(stream.nextAnswer()).contains("\"row\":2");
        }
    }

    @Test
    void takesAnyNumberOfRowsFromWhoReadsTheAnswers() throws Exception {
        int rows = 200_000;
        try (RowStream stream = RowStream.to(SERVICE.uri("/things/bulk"))) {
            Thread sender = Thread.ofVirtual().start(() -> {
                for (int i = 1; i <= rows; i++) {
                    stream.send("{\"externalId\":\"" + i + "\",\"count\":1}\n");
                }
            });
            for (int i = 1; i <= rows; i++) {
                assertThat(stream.nextAnswer()).startsWith("{\"row\":" + i + ",");
            }
            sender.join();
        }
    }

    private static List<String> bulk(String rows) {
        var answer = SERVICE.post("/things/bulk", rows, "Content-Type", BulkEndpoint.NDJSON);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(BulkEndpoint.NDJSON);
        return answer.body().lines().toList();
    }

    record Row(
            @NotBlank String externalId,
            int count,
            @Nullable @Positive Integer price) implements BulkRow {}

    @RestController
    static class Things {

        private final BulkEndpoint bulk;
        private final AtomicInteger refusedForNow = new AtomicInteger(2);

        Things(BulkEndpoint bulk) {
            this.bulk = bulk;
        }

        @PostMapping(path = "/things/bulk", consumes = BulkEndpoint.NDJSON)
        ResponseEntity<StreamingResponseBody> accept(InputStream body) {
            return bulk.accept(body, Row.class, this::create);
        }

        private BulkResult create(Row row) {
            switch (row.externalId()) {
                case "refused" -> throw new OddRefused();
                case "contended" -> throw new ConcurrentChange("contended");
                case "broken" -> throw new IllegalStateException("secret");
                case "pending" -> {
                    if (refusedForNow.getAndDecrement() > 0) {
                        throw new TooManyPendingEvents(Duration.ofMillis(1));
                    }
                }
                default -> {}
            }
            return new BulkResult("id-" + row.externalId(), row.count(), Written.Result.CREATED);
        }
    }

    static final class OddRefused extends RuntimeException {}

    @Configuration(proxyBeanMethods = false)
    static class Refusals {

        @Bean
        RefusalTranslator translator() {
            return exception -> exception instanceof OddRefused
                    ? Optional.of(new Rejection("odd", "Odd counts", List.of(new Violation("count", "is odd", "2"))))
                    : Optional.empty();
        }
    }
}
