package fi.polku.account.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** lead-service and deal-service as this service sees them over HTTP; they may stumble, hang and go away. */
public final class NeighboursOverHttp implements AutoCloseable {

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger stumbles = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile boolean hanging;

    private NeighboursOverHttp(HttpServer server) {
        this.server = server;
    }

    /** Takes requests on any free port. */
    public static NeighboursOverHttp start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var neighbours = new NeighboursOverHttp(server);
            server.setExecutor(neighbours.threads);
            server.createContext("/", neighbours::handle);
            server.start();
            return neighbours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands at this path; elsewhere is nothing. */
    public void answer(String path, String json) {
        answers.put(path, json);
    }

    /** The next requests fail. */
    public void stumble(int times) {
        stumbles.set(times);
    }

    /** No request gets an answer any more. */
    public void hang() {
        hanging = true;
    }

    /** How many requests came. */
    public int asked() {
        return asked.get();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            if (hanging) {
                released.await();
            }
            var answer = answers.get(exchange.getRequestURI().getPath());
            if (stumbles.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(500, -1);
            } else if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                byte[] body = answer.getBytes(UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
