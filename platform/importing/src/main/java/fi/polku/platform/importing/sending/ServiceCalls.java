package fi.polku.platform.importing.sending;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request to a service, with its answer taken line by line as it comes. */
public final class ServiceCalls implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String END = new String("end");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ServiceAddresses addresses;

    public ServiceCalls(ServiceAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * Posts a text; lines of the answer are handed over even when the connection breaks afterwards.
     *
     * @param silence how long to wait for the next line of the answer
     * @throws ServiceTrouble when it may help to try again
     * @throws RequestRefused when it will not
     */
    void post(Service service, String path, String contentType, String body, Duration silence, Consumer<String> each)
            throws ServiceTrouble, InterruptedException {
        URI address = URI.create(addresses.of(service).toString().replaceFirst("/$", "") + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .header("Accept", contentType + ", application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, linesInto(lines));
        CompletableFuture<Boolean> ended = answer.handle((response, failure) -> lines.add(END));
        try {
            handOver(lines, silence, each, service);
            check(service, path, ended.thenCompose(done -> answer).get());
        } catch (ExecutionException e) {
            throw new ServiceTrouble(
                    "%s at %s is not reachable (%s)".formatted(service.title(), address, causeOf(e)), null);
        } finally {
            answer.cancel(true);
        }
    }

    @SuppressWarnings("ReferenceEquality") // The end mark is no text that a service could send.
    private static void handOver(BlockingQueue<String> lines, Duration silence, Consumer<String> each, Service service)
            throws InterruptedException, ServiceTrouble {
        while (true) {
            String line = lines.poll(silence.toNanos(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new ServiceTrouble(service.title() + " does not answer", null);
            }
            if (line == END) {
                return;
            }
            each.accept(line);
        }
    }

    private static HttpResponse.BodyHandler<String> linesInto(BlockingQueue<String> lines) {
        return info -> info.statusCode() == 200
                ? BodySubscribers.fromLineSubscriber(new LineQueue(lines), done -> "", StandardCharsets.UTF_8, null)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static void check(Service service, String path, HttpResponse<String> response) throws ServiceTrouble {
        int status = response.statusCode();
        if (status == 200) {
            return;
        }
        String said = "%s answers %d to %s: %s".formatted(service.title(), status, path, detail(response.body()));
        if (status >= 500 || status == 408 || status == 429) {
            throw new ServiceTrouble(said, retryAfter(response));
        }
        throw new RequestRefused(said);
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    /** What a problem document says, or the beginning of any other text. */
    private static String detail(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String detail =
                    problem.path("detail").asString(problem.path("title").asString(""));
            JsonNode violations = problem.path("violations");
            return violations.isEmpty() ? detail : detail + " " + violations;
        } catch (JacksonException e) {
            return body.substring(0, Math.min(body.length(), 200));
        }
    }

    private static String causeOf(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
