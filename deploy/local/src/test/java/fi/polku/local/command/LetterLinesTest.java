package fi.polku.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.polku.local.letters.LetterBox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of dead letters when a service does not answer what it was asked. */
class LetterLinesTest {

    private final StringWriter said = new StringWriter();
    private final Console console = new Console(new PrintWriter(said));
    private final HttpServer server;
    private final List<LetterBox> boxes;
    private int status = 200;
    private String answer = "{}";
    private String asked = "";

    LetterLinesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        boxes = List.of(new LetterBox(
                "deal-service", "http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @BeforeEach
    void listen() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopListening() {
        server.stop(0);
    }

    @Test
    void saysThatAServiceFailedAndNotThatNothingWaits() {
        answers(500, "{\"detail\": \"The store is away\"}");

        assertThat(LetterLines.attempt(() -> LetterLines.list(boxes, console), console))
                .isEqualTo(ExitCode.UNREACHABLE);
        assertThat(said.toString())
                .contains("deal-service answered 500: The store is away")
                .doesNotContain("No dead letter waits");
    }

    @Test
    void saysHowManyWaitAndHowTheyAreLookedAt() {
        answers(200, "{\"items\": [{}, {}]}");

        LetterLines.mention(boxes, " --data try", console);

        assertThat(said.toString())
                .isEqualToIgnoringNewLines(
                        "2 dead letters wait in deal-service: ./polku dead-letters --service deal-service --data try");
    }

    @Test
    void saysNothingWhereNoneWaitsOrAServiceFails() {
        answers(200, "{\"items\": []}");
        LetterLines.mention(boxes, "", console);
        answers(503, "{\"detail\": \"Come again\"}");
        LetterLines.mention(boxes, "", console);

        assertThat(said.toString()).isEmpty();
    }

    @Test
    void takesNoFailureForTheLetter() {
        answers(503, "{\"detail\": \"Come again\"}");

        assertThat(show("0b1f")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(said.toString()).contains("Come again");
    }

    @Test
    void saysWhatAnsweredSomethingElseThanJson() {
        answers(200, "<html>Somebody else listens here</html>");

        assertThat(LetterLines.attempt(() -> LetterLines.list(boxes, console), console))
                .isEqualTo(ExitCode.UNREACHABLE);
        assertThat(said.toString()).contains("deal-service answered 200: what came is no JSON object");
    }

    @Test
    void asksForWhateverWasTypedAsAnId() {
        answers(404, "{\"detail\": \"There is none\"}");

        assertThat(show("no id?")).isEqualTo(ExitCode.LETTERS_LEFT);
        assertThat(asked).isEqualTo("/api/deal-service/dead-letters/no%20id%3F");
        assertThat(said.toString()).contains("There is no dead letter no id?.");
    }

    private int show(String id) {
        return LetterLines.attempt(() -> LetterLines.show(boxes, id, console), console);
    }

    private void answers(int with, String body) {
        status = with;
        answer = body;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestURI().toString();
        byte[] body = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
