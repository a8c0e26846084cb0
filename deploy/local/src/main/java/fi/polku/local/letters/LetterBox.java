package fi.polku.local.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dead letters of one service, over its API. Each call throws {@link ServiceFailed} when the service fails, and
 * {@link UncheckedIOException} when it does not answer.
 *
 * @param service its name, such as {@code lead-service}
 * @param base its URL
 */
public record LetterBox(String service, String base) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    /** What the service said; a refusal says why in {@code detail}. */
    public record Reply(int status, JsonNode json) {

        /** Whether it was done. */
        public boolean isDone() {
            return status / 100 == 2;
        }

        /** The text of this property, empty when there is none. */
        public String text(String property) {
            return json.path(property).asString("");
        }
    }

    /** Those that wait, the oldest first. */
    public List<JsonNode> waiting() {
        List<JsonNode> letters = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = done(send(request("?limit=500" + cursor).GET())).json();
            page.path("items").forEach(letters::add);
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + encoded(page.path("next").asString())
                    : "";
        } while (!cursor.isEmpty());
        return letters;
    }

    /** How many wait, counted up to this many. */
    public int waitingUpTo(int most) {
        return done(send(request("?limit=" + most).GET())).json().path("items").size();
    }

    /** One with all that came, if it is this service's. */
    public Optional<Reply> find(String id) {
        Reply reply = send(request("/" + encoded(id)).GET());
        return reply.status() == NOT_FOUND ? Optional.empty() : Optional.of(done(reply));
    }

    /** Gives it to its listener once more. */
    public Reply replay(String id) {
        return post("/" + encoded(id) + "/replay", Map.of());
    }

    /**
     * Gives those that wait to their listeners once more, no more at once than the service takes.
     *
     * @param cursor where to go on: {@code next} of the reply before, empty to begin with
     */
    public Reply replayAll(String cursor) {
        return post("/replay?limit=500" + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor)), Map.of());
    }

    /** Gives it up. */
    public Reply discard(String id, String reason) {
        return post("/" + encoded(id) + "/discard", Map.of("reason", reason));
    }

    private Reply post(String path, Map<String, String> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("%s/api/%s/dead-letters%s".formatted(base, service, path)))
                .timeout(PATIENCE);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Reply done(Reply reply) {
        if (!reply.isDone()) {
            throw new ServiceFailed(service, reply.status(), reply.text("detail"));
        }
        return reply;
    }

    /** A refusal is a reply, a failure is none. */
    private Reply send(HttpRequest.Builder request) {
        HttpResponse<String> answer = exchange(request.build());
        var reply = new Reply(answer.statusCode(), json(answer));
        return reply.status() < SERVER_ERROR ? reply : done(reply);
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            JsonNode json = JsonMapper.shared().readTree(answer.body());
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException _) {
            // Told below: whatever it is, it is nothing that a service of Polku says.
        }
        throw new ServiceFailed(service, answer.statusCode(), "what came is no JSON object");
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking a service", e);
        }
    }
}
