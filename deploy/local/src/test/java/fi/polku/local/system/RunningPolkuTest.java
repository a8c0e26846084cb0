package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds while a Polku runs in the background. */
class RunningPolkuTest {

    private final PolkuScript polku = SharedPolku.running();

    @Test
    void showsEveryAddressOnceReady() {
        var addresses = polku.addresses();
        for (String part : List.of("leads", "deals", "accounts", "analytics", "store", "kafka")) {
            assertThat(SharedPolku.started().output())
                    .contains(addresses.get(part).asString());
        }
        assertThat(addresses.get("leads").asString()).isEqualTo("http://127.0.0.1:" + (polku.portBase() + 1));
    }

    @Test
    void everyServiceIsReady() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String service : List.of("leads", "deals", "accounts", "analytics")) {
                URI uri = URI.create(polku.addresses().get(service).asString() + "/actuator/health/readiness");
                var answer = http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(service).isEqualTo(200);
            }
        }
    }

    @Test
    void statusSaysHealthy() {
        PolkuScript.Answer status = polku.status();
        assertThat(status.exitCode()).as(status.output()).isZero();
        assertThat(status.output()).contains("analytics").contains("healthy").doesNotContain("sick", "silent");
    }

    @Test
    void holdsNoneOfTheCallersStreamsAndHasItsOwnSession() throws IOException {
        Path process = Path.of("/proc", Long.toString(polku.process().pid()));
        assumeTrue(Files.isDirectory(process), "a Linux process table");

        for (int stream = 0; stream <= 2; stream++) {
            String target =
                    Files.readSymbolicLink(process.resolve("fd/" + stream)).toString();
            assertThat(target)
                    .isIn(
                            "/dev/null",
                            polku.data()
                                    .resolve("logs/console.log")
                                    .toRealPath()
                                    .toString());
        }
        assertThat(session(process)).isEqualTo(Long.toString(polku.process().pid()));
    }

    @Test
    void refusesASecondStartOnTheSameDirectoryAndHarmsNothing() {
        PolkuScript.Answer second = new PolkuScript(polku.data(), FreePorts.base()).up();

        assertThat(second.exitCode()).isEqualTo(11);
        assertThat(second.output()).contains("already running on " + polku.data());
        assertThat(polku.status().exitCode()).isZero();
    }

    @Test
    void saysWhichPortIsInUseAndMakesNothing(@TempDir Path temporary) {
        PolkuScript other = new PolkuScript(temporary.resolve("other"), polku.portBase());
        PolkuScript.Answer answer = other.up();

        assertThat(answer.exitCode()).isEqualTo(10);
        assertThat(answer.output()).contains("Port " + (polku.portBase() + 1)).contains("--port-base");
        assertThat(other.data().resolve("store")).doesNotExist();
        assertThat(polku.status().exitCode()).isZero();
    }

    @Test
    void logsToItsOwnDirectory() throws IOException {
        try (Stream<Path> logs = Files.list(polku.data().resolve("logs"))) {
            assertThat(logs.map(Path::getFileName).map(Path::toString)).contains("polku.log");
        }
    }

    /** The sixth field of stat, counted behind the name in brackets, which may hold anything. */
    private static String session(Path process) throws IOException {
        String stat = Files.readString(process.resolve("stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];
    }
}
