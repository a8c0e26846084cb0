package fi.polku.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its callers see it. */
public final class RunningAccountService {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    public RunningAccountService(int port) {
        this.port = port;
    }

    /** Sends rows in bulk and returns the answers, one for each. */
    public List<JsonNode> bulk(String path, String... rows) {
        var body = Stream.of(rows).collect(Collectors.joining("\n"));
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-ndjson")
                .header("X-Correlation-Id", "import-1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().map(JsonMapper.shared()::readTree).toList();
    }

    /** What a GET answers. */
    public JsonNode get(String path) {
        return JsonMapper.shared()
                .readTree(send(HttpRequest.newBuilder(uri(path)).build()).body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
