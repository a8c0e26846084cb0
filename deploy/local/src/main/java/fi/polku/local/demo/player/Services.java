package fi.polku.local.demo.player;

import fi.polku.local.directory.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running services as anybody reaches them. A service that is away for a moment is asked again. */
final class Services implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    /** Events take a moment from service to service; whoever asks more often keeps the services from it. */
    private static final Duration FOR_AN_EVENT = Duration.ofMillis(50);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);
    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;
    private static final int STALE = 412;
    private static final Pattern VERSION = Pattern.compile("\"(\\d+)\"");

    private final Addresses addresses;
    private final Duration patience;
    private final Consumer<Accepted> witness;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Services(Addresses addresses) {
        this(addresses, PATIENCE, _ -> {});
    }

    /**
     * The services.
     *
     * @param patience how long one that is away is asked again
     * @param witness is told of every command that was accepted
     */
    Services(Addresses addresses, Duration patience, Consumer<Accepted> witness) {
        this.addresses = addresses;
        this.patience = patience;
        this.witness = witness;
    }

    /** Does something once: the same key again has no further effect. */
    Answer post(Door door, String path, Body body, String key) {
        Instant asked = Instant.now();
        Answer answer = done(
                "POST " + path,
                request(door, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("X-Correlation-Id", key)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body.properties()))));
        witness.accept(Accepted.of("POST " + path, path, answer, asked));
        return answer;
    }

    /** Asks something by a request with a body. */
    JsonNode ask(Door door, String path, Object body) {
        return done(
                        "POST " + path,
                        request(door, path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))))
                .body();
    }

    /**
     * Puts something in the place of what stands, however often that changes meanwhile.
     *
     * @param of where to look at what stands
     * @param isThere whether there is nothing to put any more
     * @return the version that stands afterwards
     */
    long put(Door door, String path, String of, Body body, Predicate<JsonNode> isThere) {
        Instant asked = Instant.now();
        while (true) {
            Answer standing = look(door, of);
            if (isThere.test(standing.body())) {
                return standing.version();
            }
            Answer answer = read(patiently("PUT " + path, over(standing.version(), door, path, body)));
            if (answer.isDone()) {
                witness.accept(Accepted.of("PUT " + path, path, answer, asked));
                return answer.version();
            }
            if (answer.status() != STALE) {
                throw NotPlayed.refused("PUT " + path, answer);
            }
        }
    }

    private HttpRequest over(long version, Door door, String path, Body body) {
        return request(door, path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"%d\"".formatted(version))
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body.properties())))
                .build();
    }

    /** Sends rows, one JSON object a line, and returns the answers line by line. */
    String bulk(Door door, String path, String rows) {
        HttpRequest.Builder request = request(door, path)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(rows));
        HttpResponse<String> answer = patiently("POST " + path, request.build());
        if (answer.statusCode() != 200) {
            throw NotPlayed.refused("POST " + path, read(answer));
        }
        return answer.body();
    }

    JsonNode get(Door door, String path) {
        return done("GET " + path, request(door, path).GET()).body();
    }

    Answer look(Door door, String path) {
        return done("GET " + path, request(door, path).GET());
    }

    /** Looks until it is as it should be. What is not there yet may come. */
    Answer await(Door door, String path, String what, Predicate<JsonNode> asItShould) {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FOR_AN_EVENT;
        while (System.nanoTime() < end) {
            Answer answer =
                    read(patiently("GET " + path, request(door, path).GET().build()));
            if (answer.isDone() && asItShould.test(answer.body())) {
                return answer;
            }
            if (!answer.isDone() && answer.status() != NOT_FOUND) {
                throw NotPlayed.refused("GET " + path, answer);
            }
            rest(pause);
            pause = longer(pause);
        }
        throw NotPlayed.waitedInVain("%s (%s)".formatted(what, path));
    }

    @Override
    public void close() {
        http.close();
    }

    private Answer done(String what, HttpRequest.Builder request) {
        Answer answer = read(patiently(what, request.build()));
        if (!answer.isDone()) {
            throw NotPlayed.refused(what, answer);
        }
        return answer;
    }

    private HttpRequest.Builder request(Door door, String path) {
        URI uri = door.in(addresses, path);
        return HttpRequest.newBuilder(uri).timeout(PATIENCE);
    }

    private HttpResponse<String> patiently(String what, HttpRequest request) {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != UNAVAILABLE || System.nanoTime() > end) {
                    return answer;
                }
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw NotPlayed.unreachable(what, e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw NotPlayed.unreachable(what, e);
            }
            rest(pause);
            pause = longer(pause);
        }
    }

    private static Answer read(HttpResponse<String> answer) {
        JsonNode body = answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
        Optional<String> etag = answer.headers().firstValue("ETag");
        Matcher version = VERSION.matcher(etag.orElse(""));
        boolean repeated = answer.headers().firstValue("Idempotency-Replayed").isPresent();
        return new Answer(
                answer.statusCode(), body, version.matches() ? Long.parseLong(version.group(1)) : 0, repeated);
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotPlayed.waitedInVain("the services");
        }
    }
}
