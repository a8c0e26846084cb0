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

    private static final RunningService SERVICE = RunningService.with(Docs.class, Things.class);

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
        ResponseEntity<Thing> create(@RequestBody Thing thing) {
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
