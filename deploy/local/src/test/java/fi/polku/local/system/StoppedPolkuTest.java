package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script answers where nothing runs. */
@Order(SharedPolku.BEFORE_IT_IS_THERE)
class StoppedPolkuTest {

    @TempDir
    private Path temporary;

    @Test
    void statusFailsWhereNothingRuns() {
        PolkuScript.Answer answer = polku().status();
        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.output()).contains("No Polku is running on " + temporary);
    }

    @Test
    void downHasNothingToDoWhereNothingRuns() {
        assertThat(polku().down().exitCode()).isZero();
    }

    @Test
    void importSaysThatNothingRuns() {
        PolkuScript.Answer answer = polku().importFiles(Path.of("mapping.yaml"), temporary);
        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.output()).contains("./polku up");
    }

    @Test
    void refusesADirectoryThatHoldsOtherThings() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "ten years of work");

        PolkuScript.Answer answer = polku().up();

        assertThat(answer.exitCode()).isEqualTo(12);
        assertThat(answer.output()).contains(temporary.toString()).contains("was not made by Polku");
        assertThat(temporary).isDirectoryContaining("glob:**thesis.txt");
        try (var files = Files.list(temporary)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesADirectoryWhoseBrokerIsDamagedAndLeavesItAsItIs() throws IOException {
        Files.createFile(temporary.resolve("polku.lock"));
        Path broker = Files.createDirectories(temporary.resolve("broker"));
        Path damaged = Files.writeString(broker.resolve("meta.properties"), "node.id=77");

        PolkuScript.Answer answer = polku().up();

        assertThat(answer.exitCode()).isEqualTo(12);
        assertThat(answer.output()).contains("damaged");
        assertThat(damaged).hasContent("node.id=77");
    }

    @Test
    void explainsACommandItDoesNotKnow() {
        PolkuScript.Answer answer = PolkuScript.run("upp");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.output()).contains("'upp'").contains("up").contains("./polku help");
    }

    @Test
    void explainsItself() {
        PolkuScript.Answer answer = PolkuScript.run("--help");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output()).contains("Examples").contains("Exit codes").contains("import");
        assertThat(PolkuScript.run("help", "import").output()).contains("MAPPING.yaml");
    }

    private PolkuScript polku() {
        return PolkuScript.on(temporary);
    }
}
