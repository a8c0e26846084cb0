package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service as anybody reaches it.
 *
 * @param base its URL
 */
public record Api(String base) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * What it said.
     *
     * @param version in the ETag, 0 without one
     */
    record Reply(String request, int status, JsonNode json, long version) {

        /** It was done. */
        Reply done() {
            assertThat(status).as("%s: %s", request, json).isBetween(200, 299);
            return this;
        }

        /** It was refused, for this reason and no other. */
        Reply refused(int expected, String code) {
            assertThat(status).as("%s: %s", request, json).isEqualTo(expected);
            assertThat(json.path("code").asString(""))
                    .as("%s: %s", request, json)
                    .isEqualTo(code);
            return this;
        }

        UUID id() {
            return UUID.fromString(text("id"));
        }

        String text(String property) {
            return json.path(property).asString("");
        }

        /** What a refusal says was wrong, field by field. */
        String flaws() {
            return json.path("violations").toString();
        }
    }

    Reply post(String path, String body) {
        return send("POST", request(path).POST(BodyPublishers.ofString(body)));
    }

    /** As seen in this version and no other. */
    Reply post(String path, String body, long version) {
        return send("POST", request(path).header("If-Match", tag(version)).POST(BodyPublishers.ofString(body)));
    }

    Reply put(String path, String body, long version) {
        return send("PUT", request(path).header("If-Match", tag(version)).PUT(BodyPublishers.ofString(body)));
    }

    /** Without saying which version was seen. */
    Reply put(String path, String body) {
        return send("PUT", request(path).PUT(BodyPublishers.ofString(body)));
    }

    /** Puts it in place of what stands now. */
    Reply put(String path, String of, String body) {
        return put(path, body, get(of).version());
    }

    Reply get(String path) {
        return send("GET", request(path).GET());
    }

    /** Everything that a list holds, page by page. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String question = path + (path.contains("?") ? "&" : "?") + "limit=500";
        JsonNode page = get(question).done().json();
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = get(question + "&cursor=" + page.path("next").asString())
                    .done()
                    .json();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /** Asks until the answer is as it should be. */
    Reply await(String path, Predicate<JsonNode> asItShould) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            Reply reply = get(path);
            assertThat(asItShould.test(reply.json()))
                    .as("%s: %s", path, reply.json())
                    .isTrue();
        });
        return get(path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
    }

    private static Reply send(String method, HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            boolean isJson = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json") && !type.contains("ndjson"))
                    .isPresent();
            JsonNode json = isJson ? JSON.readTree(answer.body()) : JSON.valueToTree(answer.body());
            long version = answer.headers()
                    .firstValue("ETag")
                    .map(tag -> Long.parseLong(tag.replace("\"", "")))
                    .orElse(0L);
            return new Reply(method + " " + request.uri(), answer.statusCode(), json, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tag(long version) {
        return "\"%d\"".formatted(version);
    }
}
