package fi.polku.platform.service.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBasedIdTest {

    @Test
    void givesTheSameIdToTheSameNameForEver() {
        assertThat(NameBasedId.of("account", "crm", "Acme")).hasToString("5952ec08-61b8-5fb1-976f-d9959c9f7180");
    }

    @Test
    void givesAnotherIdToAnotherKindSystemOrName() {
        assertThat(NameBasedId.of("account", "crm", "Acme"))
                .isNotEqualTo(NameBasedId.of("lead", "crm", "Acme"))
                .isNotEqualTo(NameBasedId.of("account", "erp", "Acme"))
                .isNotEqualTo(NameBasedId.of("account", "crm", "ACME"));
    }

    @Test
    void tellsWhereOnePartEndsAndTheNextBegins() {
        assertThat(NameBasedId.of("a", "bc", "d")).isNotEqualTo(NameBasedId.of("ab", "c", "d"));
        assertThat(NameBasedId.of("a", "", "bc")).isNotEqualTo(NameBasedId.of("a", "bc", ""));
        assertThat(NameBasedId.of("a", "b:c", "d")).isNotEqualTo(NameBasedId.of("a", "b", "c:d"));
    }

    @Test
    void isAUuidOfVersionFive() {
        var id = NameBasedId.of("account", "crm", "Åkerlund Öljy");
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }
}
