package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.platform.service.document.ConcurrentChange;
import fi.polku.platform.service.document.StaleVersion;
import fi.polku.platform.service.document.TooManyPendingEvents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {

    private static final RunningService SERVICE = RunningService.with(Orders.class, Refusals.class);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void namesEverythingThatIsWrongWithABody() {
        var answer = SERVICE.post("/orders", """
                {"name":"","on":"31.3.2017","color":"BLUE","lines":[{"count":"two","price":"1e9"},{"count":0}],"colour":1}
                """);
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.body())
                .contains("{\"field\":\"name\",\"message\":\"must not be blank\"")
                .contains("{\"field\":\"on\",\"message\":\"is not a date\",\"accepted\":\"a date such as 2017-03-31\"}")
                .contains("{\"field\":\"color\"", "\"accepted\":\"one of RED, GREEN\"")
                .contains("{\"field\":\"lines[0].count\",\"message\":\"is not a whole number\"")
                .contains("{\"field\":\"lines[0].price\",\"message\":\"is not a decimal\"")
                .contains("{\"field\":\"lines[1].count\",\"message\":\"must be greater than or equal to 1\"")
                .contains("{\"field\":\"colour\",\"message\":\"is not known here\"")
                .contains("\"accepted\":\"color, lines, name, on\"");
    }

    @Test
    void namesAllViolatedAnnotationsOfABodyThatCanBeRead() {
        var answer = SERVICE.post("/orders", "{\"name\":\"\",\"lines\":[]}");
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.body())
                .contains(
                        "{\"field\":\"name\",\"message\":\"must not be blank\",\"accepted\":\"a text that is not blank\"}")
                .contains("{\"field\":\"lines\",\"message\":\"must not be empty\",\"accepted\":\"at least one\"}");
    }

    @Test
    void namesFieldsAsTheCallerWroteThem() {
        String parcel = "{\"ship-to\":{\"post-code\":\"\"},\"all-lines\":[{\"in-stock\":0}]}";

        for (String path : List.of("/parcels", "/parcels/7")) {
            assertThat(fields(SERVICE.post(path, parcel)))
                    .containsExactlyInAnyOrder("ship-to.post-code", "all-lines[0].in-stock");
        }
        assertThat(fields(SERVICE.post("/parcels", "{\"ship-to\":{\"post-code\":\"\"},\"all-lines\":[{}],\"x\":1}")))
                .containsExactlyInAnyOrder("ship-to.post-code", "all-lines[0].in-stock", "x");
    }

    @Test
    void saysWhereAMissingNumberBelongs() {
        assertThat(SERVICE.post("/orders", "{\"name\":\"a\",\"lines\":[{\"price\":\"1\"}]}")
                        .body())
                .contains("{\"field\":\"lines[0].count\",\"message\":\"is missing\"");
    }

    @Test
    void refusesAPropertyThatIsThereTwice() {
        assertProblem(SERVICE.post("/orders", "{\"name\":\"a\",\"name\":\"b\"}"), 400, "invalid-input");
    }

    @Test
    void refusesJsonThatIsBrokenOrMissing() {
        assertProblem(SERVICE.post("/orders", "{\"name\":"), 400, "invalid-input");
        assertProblem(SERVICE.post("/orders", ""), 400, "invalid-input");
        assertProblem(SERVICE.post("/orders", "null"), 400, "invalid-input");
        assertProblem(SERVICE.post("/orders", "[]"), 400, "invalid-input");
        assertProblem(SERVICE.post("/orders", "{\"name\":\"a\"} {}"), 400, "invalid-input");
    }

    @Test
    void refusesJsonThatIsNestedTooDeeply() {
        assertProblem(SERVICE.post("/orders", "{\"name\":" + "[".repeat(5_000)), 400, "invalid-input");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        assertProblem(SERVICE.post("/orders", " ".repeat(2_000_000)), 413, "body-too-large");
    }

    @Test
    void refusesParametersThatAreMissingOrOfTheWrongType() {
        assertThat(assertProblem(SERVICE.get("/orders/dated"), 400, "invalid-input"))
                .contains("{\"field\":\"on\",\"message\":\"is missing\"");
        assertThat(assertProblem(SERVICE.get("/orders/dated?on=x"), 400, "invalid-input"))
                .contains("{\"field\":\"on\",\"message\":\"is not a date\"");
        assertThat(assertProblem(SERVICE.get("/orders/dated?on=2017-03-31&count=0"), 400, "invalid-input"))
                .contains("{\"field\":\"count\",\"message\":\"must be greater than or equal to 1\"", "at least 1");
    }

    @Test
    void answersWhatHttpItselfRefusesAsProblems() {
        assertProblem(SERVICE.get("/nowhere"), 404, "not-found");
        assertProblem(SERVICE.post("/nowhere", "{}"), 404, "not-found");
        assertProblem(SERVICE.send("DELETE", "/orders", null), 405, "method-not-allowed");
        assertProblem(SERVICE.post("/orders", "x", "Content-Type", "text/csv"), 415, "unsupported-media-type");
        assertProblem(SERVICE.get("/orders/fails-by/nothing", "Accept", "text/csv"), 406, "not-acceptable");
    }

    @Test
    void answersWhatThePlatformThrows() {
        assertProblem(SERVICE.get("/orders/fails-by/absence"), 404, "not-found");
        assertProblem(SERVICE.get("/orders/fails-by/staleness"), 412, "stale-version");
        assertThat(assertProblem(SERVICE.get("/orders/fails-by/refusal"), 409, "order-too-late"))
                .contains("\"next\":\"tomorrow\"");
        assertProblem(SERVICE.get("/orders/fails-by/contention"), 503, "concurrent-change");
        var later = SERVICE.get("/orders/fails-by/trouble");
        assertProblem(later, 503, "not-now");
        assertThat(later.headers().firstValue("Retry-After")).hasValue("5");
        var away = SERVICE.get("/orders/fails-by/store");
        assertThat(assertProblem(away, 503, "store-away")).doesNotContain("secret");
        assertThat(away.headers().firstValue("Retry-After")).hasValue("1");
        var busy = SERVICE.get("/orders/fails-by/backlog");
        assertProblem(busy, 503, "too-many-pending-events");
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("7");
    }

    @Test
    void tellsNothingOfItsInsidesButTheCorrelationId() {
        var answer = SERVICE.get("/orders/fails-by/mistake", "X-Correlation-Id", "abc-1");
        assertThat(assertProblem(answer, 500, "unexpected")).contains("abc-1").doesNotContain("secret");
    }

    private static String assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"https://polku.dev/problems/" + code + "\"", "\"code\":\"" + code + "\"")
                .contains("\"title\":", "\"detail\":", "\"status\":" + status);
        return answer.body();
    }

    private static List<String> fields(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asString())
                .toList();
    }

    enum Color {
        RED,
        GREEN
    }

    record Line(@Min(1) int count, @Nullable BigDecimal price) {}

    record Order(
            @NotBlank String name,
            @Nullable LocalDate on,
            @Nullable Color color,
            @Valid @NotEmpty List<Line> lines) {}

    record Address(@JsonProperty("post-code") @NotBlank String postCode) {}

    record Piece(@JsonProperty("in-stock") @Min(1) int inStock) {}

    record Parcel(
            @JsonProperty("ship-to") @Valid Address shipTo,
            @JsonProperty("all-lines") @NotEmpty List<@Valid Piece> allLines) {}

    @RestController
    static class Orders {

        @PostMapping("/parcels")
        void send(@Valid @RequestBody Parcel parcel) {}

        /** A constraint beside the body has the whole method validated, which Spring tells in another way. */
        @PostMapping("/parcels/{number}")
        void send(@PathVariable @Min(1) int number, @Valid @RequestBody Parcel parcel) {}

        @PostMapping("/orders")
        void create(@Valid @RequestBody Order order) {}

        @GetMapping("/orders/dated")
        String dated(@RequestParam LocalDate on, @RequestParam(defaultValue = "1") @Min(1) int count) {
            return on + " " + count;
        }

        @GetMapping(path = "/orders/fails-by/{what}", produces = "application/json")
        List<String> failsBy(@PathVariable String what) {
            throw switch (what) {
                case "absence" -> new NotFound("order", what);
                case "staleness" -> new StaleVersion(3, 4);
                case "refusal" -> new TooLate();
                case "contention" -> new ConcurrentChange("1");
                case "trouble" -> new TryLater("not-now", "The broker is away", new IllegalStateException("secret"));
                case "store" -> new DataAccessResourceFailureException("secret address of the store");
                case "backlog" -> new TooManyPendingEvents(Duration.ofSeconds(7));
                default -> new IllegalStateException("secret");
            };
        }
    }

    static final class TooLate extends RuntimeException {}

    @Configuration(proxyBeanMethods = false)
    static class Refusals {

        @Bean
        RefusalTranslator translator() {
            return exception -> exception instanceof TooLate
                    ? Optional.of(new Rejection("order-too-late", "Too late", List.of(), Map.of("next", "tomorrow")))
                    : Optional.empty();
        }
    }
}
