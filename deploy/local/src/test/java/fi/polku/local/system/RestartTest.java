package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still there after Ctrl-C; after a kill, see {@link HistoryImportTest}. */
@Order(SharedPolku.BEFORE_IT_IS_THERE)
class RestartTest {

    /** Its place in the mask of signals. */
    private static final long SIGINT = 1L << 1;

    @TempDir
    private Path temporary;

    private PolkuScript polku = new PolkuScript(Path.of(""), 0);

    @BeforeEach
    void choosePlace() {
        polku = PolkuScript.on(temporary.resolve("data"));
    }

    @AfterEach
    void stop() {
        polku.down();
    }

    @Test
    void keepsItsDataOverCtrlC() throws Exception {
        String person = addPersonWhileInTheForeground("Aino");
        assertThat(polku.status().exitCode()).isEqualTo(5);

        start();
        assertThat(get(person)).contains("Aino");
        assertThat(polku.down().exitCode()).isZero();
        assertThat(polku.status().output()).contains("No Polku is running");
    }

    private String addPersonWhileInTheForeground(String name) throws Exception {
        Process foreground = new ProcessBuilder(PolkuScript.command(
                        "up", "--data", polku.data().toString(), "--port-base", Integer.toString(polku.portBase())))
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("output.txt").toFile())
                .start();
        try {
            Awaitility.await()
                    .atMost(3, TimeUnit.MINUTES)
                    .until(() -> polku.data().resolve("polku.json").toFile().exists());
            String person = addPerson(name);
            interrupt(foreground);
            assertThat(foreground.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(foreground.exitValue()).isZero();
            assertThat(temporary.resolve("output.txt")).content().contains("has stopped");
            return person;
        } finally {
            foreground.destroyForcibly();
        }
    }

    private void start() {
        PolkuScript.Answer answer = polku.up();
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    /** Tests run in the background make all they start deaf to Ctrl-C; then it is asked as {@code down} asks. */
    private static void interrupt(Process process) throws IOException, InterruptedException {
        String signal = isDeafToCtrlC(process) ? "-TERM" : "-INT";
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    private static boolean isDeafToCtrlC(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return false;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16) & SIGINT) != 0;
    }

    private String addPerson(String name) throws Exception {
        URI people = URI.create(polku.addresses().get("leads").asString() + "/api/people");
        var answer = send(HttpRequest.newBuilder(people)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"%s\"}".formatted(name))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return people.resolve(answer.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private String get(String uri) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(uri))).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
