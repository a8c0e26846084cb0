package fi.polku.platform.importing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.polku.platform.importing.mapping.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanesTest {
    private static final Pattern ROW = Pattern.compile("\\{\"externalId\":\"(\\w+)\",\"turn\":(\\d+)}");

    /** Rows as the service took them. */
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @CsvSource({"1,1,1", "2,4,10", "3,4,250", "4,7,3", "5,2,50"})
    void settlesEveryRowOnceAndRowsOfOneIdInTheirOrderWhateverFails(long seed, int lanes, int chunkRows)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        Map<String, List<Integer>> sent = new HashMap<>();
        Queue<String> settled = new ConcurrentLinkedQueue<>();
        Pace pace = new Pace(
                chunkRows, lanes, Duration.ofSeconds(20), Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(2));

        try (Server server = new Server(seed);
                ServiceCalls calls = new ServiceCalls(server.addresses());
                Lanes lanesUnderTest = new Lanes(new Bulk(calls, Kind.LEADS, "test", pace), pace)) {
            for (int i = 0; i < 3000; i++) {
                String id = "L" + random.nextInt(400);
                List<Integer> turns = sent.computeIfAbsent(id, any -> new ArrayList<>());
                int turn = turns.size();
                turns.add(turn);
                lanesUnderTest.add(new OutgoingRow(
                        id,
                        "{\"externalId\":\"%s\",\"turn\":%d}".formatted(id, turn),
                        answer -> settled.add(id + " " + turn)));
            }
            lanesUnderTest.finish();
        }

        assertThat(settled).hasSize(3000).doesNotHaveDuplicates();
        assertThat(turnsOf(taken)).isEqualTo(sent);
    }

    /** The turns of each id in the order in which they came; the same turn again straight away is a repetition. */
    private static Map<String, List<Integer>> turnsOf(Iterable<String> rows) {
        Map<String, List<Integer>> turns = new HashMap<>();
        for (String row : rows) {
            Matcher parts = ROW.matcher(row);
            assertThat(parts.matches()).isTrue();
            List<Integer> ofId = turns.computeIfAbsent(parts.group(1), any -> new ArrayList<>());
            int turn = Integer.parseInt(parts.group(2));
            if (ofId.isEmpty() || ofId.getLast() != turn) {
                ofId.add(turn);
            }
        }
        return turns;
    }

    /** Does some rows and not others, and breaks off now and then. */
    private final class Server implements AutoCloseable {
        private final HttpServer http;
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final Random random;

        Server(long seed) throws IOException {
            random = new Random(seed);
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(threads);
            http.createContext("/", exchange -> {
                try (exchange) {
                    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, 0);
                    int number = 0;
                    for (String row : body.lines().toList()) {
                        number++;
                        if (chance(500)) {
                            throw new IOException("broken off");
                        }
                        exchange.getResponseBody().write(answer(row, number).getBytes(StandardCharsets.UTF_8));
                    }
                }
            });
            http.start();
        }

        private String answer(String row, int number) {
            if (chance(20)) {
                return "{\"row\":%d,\"result\":\"unavailable\"}\n".formatted(number);
            }
            taken.add(row);
            return "{\"row\":%d,\"result\":\"created\",\"id\":\"x\",\"version\":1}\n".formatted(number);
        }

        private boolean chance(int oneIn) {
            synchronized (random) {
                return random.nextInt(oneIn) == 0;
            }
        }

        ServiceAddresses addresses() {
            URI all = URI.create("http://127.0.0.1:" + http.getAddress().getPort());
            return new ServiceAddresses(all, all, all, all);
        }

        @Override
        public void close() {
            http.stop(0);
            threads.shutdownNow();
        }
    }
}
