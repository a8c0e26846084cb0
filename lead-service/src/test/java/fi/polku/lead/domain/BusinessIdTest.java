package fi.polku.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"0112038-9", "112038-9", "01120389", "FI01120389", " 0112038-9 "})
    void readsAllWaysOfWritingTheSameId(String text) {
        assertThat(BusinessId.parse(text)).contains(new BusinessId("0112038-9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0112038-8", "0112038", "1234567", "12345-6", "01120389-1", "SE01120389", "", "Nokia"})
    void readsNothingOutOfWhatIsNoBusinessId(String text) {
        assertThat(BusinessId.parse(text)).isEmpty();
    }

    @Test
    void readsNoIdWhoseNumberIsNeverIssued() {
        for (int checkDigit = 0; checkDigit < 10; checkDigit++) {
            assertThat(BusinessId.parse("1000008-" + checkDigit)).isEmpty();
        }
    }

    @Test
    void existsInItsUsualFormOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessId("01120389"));
    }
}
