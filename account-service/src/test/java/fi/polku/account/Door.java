package fi.polku.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service as its callers see it: over HTTP, with headers given as name, value, name, value … */
public record Door(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Answer get(String path, String... headers) {
        return answer(request(path, headers).GET());
    }

    public Answer post(String path, String json, String... headers) {
        return answer(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json, String... headers) {
        return answer(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    public Answer delete(String path, String... headers) {
        return answer(request(path, headers).DELETE());
    }

    /** What became of each row. */
    public List<JsonNode> bulk(String path, String... rows) {
        Answer answer = answer(request(path)
                .header("Content-Type", "application/x-ndjson")
                .header("X-Correlation-Id", "import-1")
                .POST(BodyPublishers.ofString(String.join("\n", rows))));
        return answer.body().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the service said. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
