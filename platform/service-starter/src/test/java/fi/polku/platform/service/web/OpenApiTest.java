package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    private static final RunningService SERVICE = RunningService.with(
            List.of(Docs.class, Things.class), "--server.port=0", "--spring.application.name=thing-service");

    private final JsonNode api =
            JsonMapper.shared().readTree(SERVICE.get("/v3/api-docs").body());

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void describesTheServiceInOpenApi31() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void describesProblems() {
        JsonNode problem = api.at("/components/schemas/Problem/properties");
        assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "code", "violations");
        JsonNode answer =
                api.at("/paths/~1things/post/responses/default/content/application~1problem+json/schema/$ref");
        assertThat(answer.asString()).isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void describesTheHeadersOfEveryRequest() {
        assertThat(parameters("/paths/~1things/get"))
                .contains("X-Correlation-Id")
                .doesNotContain("Idempotency-Key");
        assertThat(parameters("/paths/~1things/post")).contains("X-Correlation-Id", "Idempotency-Key");
        assertThat(parameters("/paths/~1things~1bulk/post")).doesNotContain("Idempotency-Key");
    }

    @Test
    void describesPagesAndPreconditions() {
        assertThat(parameters("/paths/~1things/get"))
                .contains("limit", "cursor")
                .doesNotContain("paging");
        assertThat(parameters("/paths/~1things/put")).contains("If-Match").doesNotContain("ifMatch");
        assertThat(ifMatch("/paths/~1things/put").path("required").asBoolean()).isTrue();
        assertThat(ifMatch("/paths/~1things/post").path("required").asBoolean()).isFalse();
    }

    @Test
    void showsTheExamplesOfFiles() {
        assertThat(api.at("/components/schemas/Thing/example/name").asString()).isEqualTo("Hihnakuljetin");
        assertThat(api.at("/paths/~1things~1bulk/post/requestBody/content/application~1x-ndjson/example")
                        .asString())
                .isEqualTo("{\"externalId\": \"A-1\"}\n{\"externalId\": \"A-2\"}");
    }

    @Test
    void showsPagesWithTheExampleOfAnItem() {
        assertThat(api.at("/components/schemas/PageThing/example").toString())
                .isEqualTo("{\"items\":[{\"name\":\"Hihnakuljetin\"}]}");
    }

    @Test
    void showsWhatBulkRequestsAreAnswered() {
        JsonNode answers = api.at("/paths/~1things~1bulk/post/responses/200/content");

        assertThat(answers.propertyNames()).containsExactly("application/x-ndjson");
        assertThat(answers.at("/application~1x-ndjson/example").asString().lines())
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("result"))
                                .isTrue());
    }

    private JsonNode ifMatch(String operation) {
        return api.at(operation + "/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals("If-Match"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> parameters(String operation) {
        return api.at(operation + "/parameters").findValuesAsString("name");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        SpringDocConfiguration.class,
        SpringDocConfigProperties.class,
        SpringDocWebMvcConfiguration.class,
        OpenApiAutoConfiguration.class
    })
    static class Docs {}

    record Thing(String name) {}

    record ThingRow(String externalId) implements BulkRow {}

    @RestController
    static class Things {

        private final BulkEndpoint bulk;

        Things(BulkEndpoint bulk) {
            this.bulk = bulk;
        }

        @GetMapping("/things")
        Page<Thing> list(Paging paging) {
            return new Page<>(List.of(), null);
        }

        @PostMapping("/things")
        ResponseEntity<Thing> create(IfMatch ifMatch, @RequestBody Thing thing) {
            return Versioned.ok(1, thing);
        }

        @PutMapping("/things")
        Map<String, String> change(IfMatch ifMatch) {
            return Map.of();
        }

        @PostMapping(path = "/things/bulk", consumes = BulkEndpoint.NDJSON)
        ResponseEntity<StreamingResponseBody> accept(InputStream body) {
            return bulk.accept(body, ThingRow.class, row -> {
                throw new NotFound("thing", row.externalId());
            });
        }
    }
}
