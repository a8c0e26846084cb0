package fi.polku.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowingTextTest {

    @TempDir
    private Path temporary;

    @Test
    void saysOnlyWhatIsNewInWholeLines() throws IOException {
        append("of yesterday\n");
        GrowingText text = new GrowingText(file());

        append("first\nsecö");
        assertThat(text.takeNewLines()).containsExactly("first");
        append("nd\n");
        assertThat(text.takeNewLines()).containsExactly("secönd");
        assertThat(text.takeNewLines()).isEmpty();
    }

    @Test
    void theRestIsWhatNobodyEnds() throws IOException {
        GrowingText text = new GrowingText(file());
        append("Out of");
        assertThat(text.takeRest()).containsExactly("Out of");
    }

    @Test
    void aFileThatIsNotThereYetSaysNothing() throws IOException {
        assertThat(new GrowingText(file()).takeNewLines()).isEmpty();
    }

    private void append(String added) throws IOException {
        Files.writeString(file(), added, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path file() {
        return temporary.resolve("console.log");
    }
}
