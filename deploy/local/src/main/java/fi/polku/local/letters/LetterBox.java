package fi.polku.local.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dead letters of one service, over its API.
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
            JsonNode page = send(request("?limit=500" + cursor).GET()).json();
            page.path("items").forEach(letters::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return letters;
    }

    /** One with all that came, if it is this service's. */
    public Optional<Reply> find(String id) {
        Reply reply = send(request("/" + id).GET());
        return reply.status() == NOT_FOUND ? Optional.empty() : Optional.of(reply);
    }

    /** Gives it to its listener once more. */
    public Reply replay(String id) {
        return post("/" + id + "/replay", Map.of());
    }

    /**
     * Gives those that wait to their listeners once more, no more at once than the service takes.
     *
     * @param cursor where to go on: {@code next} of the reply before, empty to begin with
     */
    public Reply replayAll(String cursor) {
        return post("/replay?limit=500" + (cursor.isEmpty() ? "" : "&cursor=" + cursor), Map.of());
    }

    /** Gives it up. */
    public Reply discard(String id, String reason) {
        return post("/" + id + "/discard", Map.of("reason", reason));
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

    private static Reply send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking a service", e);
        }
    }
}
