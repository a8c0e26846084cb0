package fi.polku.local.system.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Asks one service. Each request has a correlation id of its own, by which what came of it is found on the topics.
 *
 * @param base its URL
 */
record Caller(String base) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** A request that was answered. */
    record Asked(Command command, String correlation, Reply reply) {

        @Override
        public String toString() {
            return "%s %s %s: %d %.200s"
                    .formatted(command.method(), command.path(), command.headers(), reply.status(), reply.body());
        }
    }

    /** @throws IOException when no answer came, and nobody knows what was done */
    Asked ask(Command command, String correlation) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + command.path()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", correlation)
                .method(command.method(), BodyPublishers.ofString(command.body()));
        command.headers().forEach(request::header);
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Asked(command, correlation, new Reply(answer.statusCode(), answer.headers(), answer.body()));
    }

    Asked ask(Command command) throws IOException, InterruptedException {
        return ask(command, UUID.randomUUID().toString());
    }

    /** What stands. */
    Reply look(String path) throws IOException, InterruptedException {
        return ask(new Command("GET", path, "", Map.of())).reply();
    }
}
