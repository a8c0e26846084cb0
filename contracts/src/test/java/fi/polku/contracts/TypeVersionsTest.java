package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeVersionsTest {

    private static final String FIRST = "polku.deal.tested.v1";
    private static final String SECOND = "polku.deal.tested.v2";
    private static final String TOLD = "{}";
    private static final String ENDED = "{\"deprecated\": true}";

    @TempDir
    private Path root;

    @Test
    void everyTypeIsToldUntilItsEndIsDeclared() {
        Path project = Path.of(System.getProperty("polku.project", ".."));

        assertThat(TypeVersions.violations(Contracts.current(), Tellers.in(project)))
                .isEmpty();
    }

    @Test
    void aSecondVersionStandsBesideTheFirstWhichIsStillTold() throws IOException {
        write(FIRST, TOLD);
        write(SECOND, TOLD);

        assertThat(TypeVersions.violations(Contracts.in(root), Set.of(FIRST, SECOND)))
                .isEmpty();
    }

    @Test
    void theFirstMayStopWhenItsEndIsDeclared() throws IOException {
        write(FIRST, ENDED);
        write(SECOND, TOLD);

        assertThat(TypeVersions.violations(Contracts.in(root), Set.of(SECOND))).isEmpty();
    }

    @Test
    void noticesAVersionThatIsToldNoMoreThoughNobodySaidSo() throws IOException {
        write(FIRST, TOLD);
        write(SECOND, TOLD);

        assertThat(TypeVersions.violations(Contracts.in(root), Set.of(SECOND)))
                .containsExactly(FIRST + " is told no more, but its end is not declared");
    }

    @Test
    void noticesAVersionThatIsToldBeyondItsEnd() throws IOException {
        write(FIRST, ENDED);
        write(SECOND, TOLD);

        assertThat(TypeVersions.violations(Contracts.in(root), Set.of(FIRST, SECOND)))
                .containsExactly(FIRST + " is told though its end is declared");
    }

    @Test
    void noticesAVersionWithoutTheOneBeforeIt() throws IOException {
        write(SECOND, TOLD);

        assertThat(TypeVersions.violations(Contracts.in(root), Set.of(SECOND)))
                .containsExactly(SECOND + " does not stand beside " + FIRST);
    }

    @Test
    void noticesWhatIsToldWithoutASchema() throws IOException {
        write(FIRST, TOLD);

        assertThat(TypeVersions.violations(Contracts.in(root), Set.of(FIRST, SECOND)))
                .containsExactly(SECOND + " is told and has no schema");
    }

    private void write(String type, String schema) throws IOException {
        Path area = Files.createDirectories(root.resolve("deal"));
        Files.writeString(area.resolve(type + ".schema.json"), schema);
    }
}
