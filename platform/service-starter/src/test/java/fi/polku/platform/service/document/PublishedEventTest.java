package fi.polku.platform.service.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedEventTest {

    private static final PublishedEvent FIRST = new PublishedEvent("polku.test.counted.v1", "first");

    @Test
    void tellsTheNewestFormFirst() {
        PublishedEvent second = new PublishedEvent("polku.test.counted.v2", "second", FIRST);
        PublishedEvent tenth = new PublishedEvent("polku.test.counted.v10", "tenth", second);

        assertThat(tenth.forms()).containsExactly(tenth, second, FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"polku.test.counted.v1", "polku.test.other.v2", "polku.test.counted.v0", "counted"})
    void refusesWhatIsNoNewerVersionOfTheSameType(String type) {
        assertThatThrownBy(() -> new PublishedEvent(type, "second", FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(type, "polku.test.counted.v1");
    }
}
