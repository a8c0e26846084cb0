package fi.polku.platform.service.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A replica of the counter service as its callers see it. */
public final class CounterDoor implements AutoCloseable {

    /** What a replica must be started with to be reached. */
    public static final List<String> OPEN = List.of("spring.main.web-application-type=servlet", "server.port=0");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    /** Where the service listens is told by its environment. */
    public CounterDoor(Environment environment) {
        this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    /** What the service said. */
    public record Reply(int status, JsonNode json) {

        /** The text at this place, empty when there is none. */
        public String text(String pointer) {
            return json.at(pointer).asString("");
        }
    }

    /** Asks. */
    public Reply get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /** Commands, with headers given as name, value, name, value … */
    public Reply post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return new Reply(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
