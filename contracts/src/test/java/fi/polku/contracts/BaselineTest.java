package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The events of this build and the released ones can be read by each other's readers. */
class BaselineTest {

    private final Contracts released = Contracts.baseline();
    private final Contracts current = Contracts.current();

    @Test
    void somethingIsReleased() {
        assertThat(released.types()).isNotEmpty();
        assertThat(released.sampledTypes()).isEqualTo(released.types());
    }

    @Test
    void nothingThatIsReleasedChanges() {
        assertThat(SchemaCompatibility.violations(released, current)).isEmpty();
    }

    @Test
    void newReadersReadOldEvents() {
        assertThat(unreadable(released, current)).isEmpty();
    }

    @Test
    void oldReadersReadNewEvents() {
        assertThat(unreadable(current, released)).isEmpty();
    }

    private static List<String> unreadable(Contracts writers, Contracts readers) {
        EventCheck check = new EventCheck(readers);
        return writers.types().stream()
                .filter(readers.types()::contains)
                .flatMap(type -> writers.samples(type).values().stream()
                        .flatMap(sample -> check.unreadable(type, sample).stream())
                        .map(problem -> type + " " + problem))
                .toList();
    }
}
