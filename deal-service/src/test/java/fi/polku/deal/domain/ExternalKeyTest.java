package fi.polku.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExternalKeyTest {

    @Test
    void tellsTheSameIdInTwoSystemsApart() {
        assertThat(new ExternalKey("crm", "1")).isNotEqualTo(new ExternalKey("erp", "1"));
    }

    @Test
    void refusesABlankSystemOrId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExternalKey(" ", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExternalKey("crm", ""));
    }
}
