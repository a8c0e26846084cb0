package fi.polku.local.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private static final Addresses ADDRESSES = new Addresses("l", "d", "c", "a", "s", "k", 4711);

    @TempDir
    private Path temporary;

    @Test
    void isMadeWhereThereIsNone() {
        DataDirectory.at(temporary.resolve("a/b")).prepare();
        assertThat(temporary.resolve("a/b/polku.lock")).exists();
    }

    @Test
    void isRefusedWhereOtherThingsAre() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "Dear Aino");

        assertThatThrownBy(() -> DataDirectory.at(temporary).prepare())
                .isInstanceOf(NotStarted.DirectoryRefused.class)
                .hasMessageContaining(temporary.toString());
        assertThat(temporary.resolve("polku.lock")).doesNotExist();
    }

    @Test
    void isRefusedWhereAFileIs() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.at(file).prepare()).isInstanceOf(NotStarted.DirectoryRefused.class);
    }

    @Test
    void nobodyRunsOnAnIdInAFileAlone() throws IOException {
        Files.writeString(
                temporary.resolve("polku.lock"),
                Long.toString(ProcessHandle.current().pid()));
        assertThat(DataDirectory.at(temporary).runningProcess()).isEmpty();
    }

    @Test
    void addressesOfAKilledPolkuAreNotBelieved() {
        DataDirectory directory = DataDirectory.at(temporary);
        directory.prepare();
        directory.publish(ADDRESSES);

        assertThat(directory.addresses()).isEmpty();
        assertThat(directory.wasLeftBehind()).isTrue();
    }

    @Test
    void addressesStandInTheFileUnderTheirPublishedNames() {
        DataDirectory directory = DataDirectory.at(temporary);
        directory.prepare();
        directory.publish(ADDRESSES);

        assertThat(temporary.resolve("polku.json")).content().isEqualToIgnoringWhitespace("""
                        {"leads":"l","deals":"d","accounts":"c","analytics":"a","store":"s","kafka":"k","pid":4711}""");
    }
}
