package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/walk.md} says can be done with curl can be done so: the test runs its very lines. */
class WalkthroughTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\bcall (?!\\()");
    private static final String FROM_THE_LEAD_ON = "## From booker";
    private static final String TO_THE_HANDOVER = "## Look at";
    private static final int FEWER_THAN = 15;
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    @Test
    void aLeadBecomesACustomerInUnderFifteenCalls(@TempDir Path directory) throws Exception {
        String document = document();
        String walk = document.substring(document.indexOf(FROM_THE_LEAD_ON), document.indexOf(TO_THE_HANDOVER));
        assertThat(CALL.matcher(commands(walk)).results()).hasSizeLessThan(FEWER_THAN);

        String output = run(here(commands(document)), directory.resolve("output"));

        assertThat(output).contains("\"state\":\"in-delivery\"", "Running within a day", "\"kind\":\"customer\"");
    }

    private static String document() throws IOException {
        return Files.readString(PolkuScript.project().resolve("docs/walk.md"));
    }

    private static String commands(String document) {
        return COMMANDS.matcher(document)
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** The same on the ports of the test. */
    private static String here(String commands) {
        return commands.replace("http://127.0.0.1:8081", SharedPolku.leads().base())
                .replace("http://127.0.0.1:8082", SharedPolku.deals().base())
                .replace("http://127.0.0.1:8083", SharedPolku.accounts().base());
    }

    private static String run(String commands, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("bash", "-eu", "-o", "pipefail", "-c", commands))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(AT_MOST);
        process.destroyForcibly();
        String said = Files.readString(output);
        assertThat(ended).as("ended within %s: %s", AT_MOST, said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
