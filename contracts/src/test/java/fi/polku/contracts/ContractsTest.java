package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private final Contracts contracts = Contracts.current();

    @Test
    void findsTheSchemasOfEveryArea() {
        assertThat(contracts.types())
                .contains("polku.lead.captured.v1", "polku.deal.closed.v1", "polku.account.opened.v1");
    }

    @Test
    void readsASchemaAndSaysWhereItLies() {
        assertThat(contracts.schema("polku.lead.captured.v1")).contains("LeadCaptured");
        assertThat(contracts.schemaFile("polku.lead.captured.v1")).isEqualTo("lead/polku.lead.captured.v1.schema.json");
    }

    @Test
    void readsTheSamplesOfAType() {
        assertThat(contracts.samples("polku.deal.opened.v1")).containsOnlyKeys("full", "minimal");
        assertThat(contracts.sample("polku.deal.opened.v1", "full")).contains("openedOn");
    }

    @Test
    void saysWhatThereIsWhenATypeIsNotKnown() {
        assertThatThrownBy(() -> contracts.schema("polku.lead.vanished.v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("polku.lead.vanished.v1", "polku.lead.captured.v1");
        assertThatThrownBy(() -> contracts.sample("polku.lead.captured.v1", "huge"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("huge", "minimal");
    }

    @Test
    void saysWhichDirectoryItCannotRead() {
        assertThatThrownBy(() -> Contracts.in(Path.of("no", "such", "place")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("place");
    }
}
