package fi.polku.platform.importing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.polku.platform.importing.sending.ServiceAddresses;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All services in one small HTTP server: the bulk APIs over maps, with faults on demand. */
final class FakeServices implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Map<String, JsonNode>> records = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    /** What came in, as {@code kind externalId}, in the order in which it was stored. */
    final Queue<String> log = new ConcurrentLinkedQueue<>();

    /** Copies that were asked for, as {@code service kind}. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    volatile Faults faults = new Faults() {};

    /** What may go wrong; by default nothing does. */
    interface Faults {
        /** A status to answer instead of doing the request; 0 to do it. The body is sent along. */
        default int status(int request, String path) {
            return 0;
        }

        /** Whether the connection breaks before this row (counted from 1) is answered; it may be stored already. */
        default boolean breaksBefore(int request, int row) {
            return false;
        }

        /** {@code unavailable} or {@code rejected} for a row, or an empty text to do it. */
        default String result(int request, JsonNode row) {
            return "";
        }

        /** Whether a copy is still on its way. */
        default boolean missing(String service, String kind, String id) {
            return false;
        }

        /** Called before a row is stored; may wait. */
        default void before(String kind, JsonNode row) {}
    }

    FakeServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/", this::handle);
        server.start();
    }

    ServiceAddresses addresses() {
        URI all = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new ServiceAddresses(all, all, all, all);
    }

    /** The records of a kind by their external id. */
    Map<String, JsonNode> records(String kind) {
        return records.computeIfAbsent(kind, any -> new ConcurrentHashMap<>());
    }

    JsonNode record(String kind, String externalId) {
        JsonNode found = records(kind).get(externalId);
        if (found == null) {
            throw new AssertionError("no %s %s; there are %s"
                    .formatted(kind, externalId, records(kind).keySet()));
        }
        return found;
    }

    int requests() {
        return requests.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int request = requests.incrementAndGet();
            int status = faults.status(request, path);
            if (status != 0) {
                byte[] problem =
                        "{\"title\":\"trouble\",\"detail\":\"made up by a test\"}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Retry-After", "0");
                exchange.sendResponseHeaders(status, problem.length);
                exchange.getResponseBody().write(problem);
            } else if (path.endsWith("/missing")) {
                missing(exchange, path.split("/", -1), JSON.readTree(body));
            } else {
                bulk(exchange, path.split("/", -1)[2], body, request);
            }
        } catch (BrokenConnection e) {
            // Closing the exchange without the last chunk is what a killed service looks like.
        }
    }

    private void missing(HttpExchange exchange, String[] path, JsonNode question) throws IOException {
        asked.add(path[2] + " " + path[4]);
        String missing = question.path("entries")
                .valueStream()
                .map(entry -> entry.path("id").asString())
                .filter(id -> faults.missing(path[2], path[4], id))
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(",", "{\"missing\":[", "]}"));
        byte[] bytes = missing.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void bulk(HttpExchange exchange, String kind, String body, int request) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        int number = 0;
        for (String line : body.lines().toList()) {
            number++;
            String answer = answer(kind, line, number, request);
            if (faults.breaksBefore(request, number)) {
                throw new BrokenConnection();
            }
            out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private String answer(String kind, String line, int number, int request) {
        JsonNode row = parsed(line);
        String externalId = row.path("externalId").asString();
        String fault = faults.result(request, row);
        if (!fault.isEmpty()) {
            String violations = fault.equals("rejected")
                    ? ",\"violations\":[{\"field\":\"seller\",\"message\":\"no such person\",\"accepted\":\"a person\"}]"
                    : "";
            return "{\"row\":%d,\"externalId\":\"%s\",\"result\":\"%s\"%s}"
                    .formatted(number, externalId, fault, violations);
        }
        faults.before(kind, row);
        log.add(kind + " " + externalId);
        JsonNode before = records(kind).put(externalId, row);
        String result = before == null ? "created" : before.equals(row) ? "unchanged" : "updated";
        UUID id = UUID.nameUUIDFromBytes((kind + externalId).getBytes(StandardCharsets.UTF_8));
        return "{\"row\":%d,\"externalId\":\"%s\",\"result\":\"%s\",\"id\":\"%s\",\"version\":1}"
                .formatted(number, externalId, result, id);
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new UncheckedIOException(new IOException("not a line of JSON: " + line, e));
        }
    }

    private static final class BrokenConnection extends RuntimeException {}

    List<String> logged(String kind) {
        return log.stream().filter(entry -> entry.startsWith(kind + " ")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
